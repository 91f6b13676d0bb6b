"""The work in PolicyEngine: `python -m bench.peers.policyengine_work --json 2000`."""

from policyengine_core.entities import Entity
from policyengine_core.enums import Enum
from policyengine_core.periods import DAY as DAILY
from policyengine_core.periods import period
from policyengine_core.simulations import Simulation
from policyengine_core.taxbenefitsystems import TaxBenefitSystem
from policyengine_core.variables import Variable

from bench.peers import clock, work
from bench.peers.formulas import law

DAY = period(work.LAW_DATE)


class PolicyEngine(clock.Engine):
    """A simulation of one person is built by `set_input`, two thirds of the cost of a `situation`."""

    name = "PolicyEngine"
    distribution = "policyengine-core"

    def __init__(self) -> None:
        self.system = law(Entity, Enum, TaxBenefitSystem, Variable, DAILY)

    def prepare(self, facts):
        populations = self.system.instantiate_entities()
        simulation = Simulation(tax_benefit_system=self.system, populations=populations)
        simulation.persons.count = 1
        for name, value in facts.items():
            simulation.set_input(name, DAY, [value])
        return simulation

    def calculate(self, simulation):
        return {name: bool(simulation.calculate(name, DAY)[0]) for name in work.ANSWERS}


if __name__ == "__main__":
    clock.main(PolicyEngine())
