"""The work as a country package of OpenFisca, for its own web API.

`openfisca serve --country-package bench.peers.openfisca_served`; `body` is what a person is asked of it with.
"""

from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from bench.peers import work
from bench.peers.formulas import law


def CountryTaxBenefitSystem() -> TaxBenefitSystem:  # noqa: N802 -- the name OpenFisca looks for
    """The law; its description wants a parameter and an example, so it is given the smallest of each."""
    whole = law(Entity, Enum, TaxBenefitSystem, Variable, DateUnit.DAY)
    limit = {"description": "days", "values": {"2023-03-25": {"value": work.TIME_LIMIT}}}
    whole.parameters = ParameterNode("", data={"limit": limit})
    whole.open_api_config = {"parameter_example": "limit", "variable_example": "eligible"}
    return whole
