"""The work in OpenFisca: `python -m bench.peers.openfisca_work --json 2000`."""

from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from bench.peers import clock, work
from bench.peers.formulas import by_table, law

DAY = period(work.LAW_DATE)


class OpenFisca(clock.Engine):
    """A simulation of one person is built by `set_input`, a quarter of the cost of building from a dict."""

    name = "OpenFisca"
    distribution = "OpenFisca-Core"

    def __init__(self, after=by_table) -> None:
        self.system = law(Entity, Enum, TaxBenefitSystem, Variable, DateUnit.DAY, after)

    def prepare(self, facts):
        simulation = SimulationBuilder().build_default_simulation(self.system, 1)
        for name, value in facts.items():
            simulation.set_input(name, DAY, [value])
        return simulation

    def calculate(self, simulation):
        return {name: bool(simulation.calculate(name, DAY)[0]) for name in work.ANSWERS}


if __name__ == "__main__":
    clock.main(OpenFisca())
