#!/usr/bin/env python3
"""A small month in Mesa: conduct, observation, score and list of an agent, and what others see of it.

It does a twentieth of what a person-month of Glasshouse does (four draws instead of some forty-five, one domain
instead of five, no appeals, no repair, no giving, no helping, no meeting, no enterprises, no provinces), so that the
comparison errs in favour of Mesa. Agents do not move and have no network, as in Glasshouse.

Usage: mesa_month.py [--agents N] [--months M] [--rounds R]
"""

import argparse
import time

import mesa

LISTED_FOR = 12
THRESHOLD = 800


class Person(mesa.Agent):
    """Morals, perceived detection, a score, months left on a list, and last month's conduct for others to see."""

    def __init__(self, model, place):
        super().__init__(model)
        draw = self.random.random
        self.place = place
        self.morals = min(max(self.random.gauss(0.70, 0.16), 0), 1)
        self.perceived = 0.2
        self.score = 1000
        self.left = 0
        self.offended = False
        self.seen = draw() < 0.02

    def month(self):
        draw = self.random.random
        people, count = self.model.people, len(self.model.people)
        around = (
            people[self.place - 2].seen
            + people[self.place - 1].seen
            + people[(self.place + 1) % count].seen
            + people[(self.place + 2) % count].seen
        ) / 4
        self.offended = False
        if draw() < 0.25:
            gain = draw() * 2
            self.offended = gain - self.perceived - self.morals * 1.5 + 0.3 * around > 0
        recorded = self.offended and draw() < self.model.detection
        self.score = max(0, self.score - 100) if recorded else self.score + (1000 - self.score) // 24
        if self.left > 0:
            self.left -= 1
        elif self.score < THRESHOLD:
            self.left = LISTED_FOR
        self.morals += 0.004 * (0.7 - self.morals) + 0.01 * (0.03 - around)
        self.perceived += 0.063 * (1 - self.perceived) if recorded else 0.01 * (0.2 - self.perceived)

    def publish(self):
        self.seen = self.offended


class Society(mesa.Model):
    """People beside each other; everybody reads last month."""

    def __init__(self, agents, seed=1):
        super().__init__(seed=seed)
        self.detection = 0.2
        self.people = [Person(self, place) for place in range(agents)]

    def step(self):
        self.agents.do("month")
        self.agents.do("publish")


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--agents", type=int, default=100_000)
    asked.add_argument("--months", type=int, default=12)
    asked.add_argument("--rounds", type=int, default=3)
    size = asked.parse_args()
    best = float("inf")
    for seed in range(1, size.rounds + 1):
        society = Society(size.agents, seed)
        society.step()
        began = time.perf_counter()
        for _ in range(size.months):
            society.step()
        best = min(best, time.perf_counter() - began)
    speed = size.agents * size.months / best
    offenders = sum(person.offended for person in society.people) / size.agents
    listed = sum(person.left > 0 for person in society.people) / size.agents
    print(f"mesa {mesa.__version__}: {size.agents:,} agents, {size.months} months, best of {size.rounds}: {speed:,.0f} agent-months a second")
    print(f"offenders in the last month {offenders:.3f}, on the list {listed:.3f}")


if __name__ == "__main__":
    main()
