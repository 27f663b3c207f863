#!/usr/bin/env python3
"""The same small month in NumPy: what Python does when agents are columns and not objects.

Usage: numpy_month.py [--agents N] [--months M] [--rounds R]
"""

import argparse
import time

import numpy as np

LISTED_FOR = 12
THRESHOLD = 800
DETECTION = 0.2


class Society:
    """People as columns; everybody reads last month."""

    def __init__(self, agents, seed):
        self.luck = np.random.default_rng(seed)
        self.morals = np.clip(self.luck.normal(0.70, 0.16, agents), 0, 1).astype(np.float32)
        self.perceived = np.full(agents, 0.2, np.float32)
        self.score = np.full(agents, 1000, np.int32)
        self.left = np.zeros(agents, np.int32)
        self.seen = self.luck.random(agents) < 0.02
        self.offended = np.zeros(agents, bool)

    def step(self):
        agents = len(self.score)
        around = np.zeros(agents, np.float32)
        for distance in (-2, -1, 1, 2):
            around += np.roll(self.seen, distance)
        around /= 4
        occasion = self.luck.random(agents, np.float32) < 0.25
        gain = self.luck.random(agents, np.float32) * 2
        self.offended = occasion & (gain - self.perceived - self.morals * 1.5 + 0.3 * around > 0)
        recorded = self.offended & (self.luck.random(agents, np.float32) < DETECTION)
        self.score = np.where(recorded, np.maximum(0, self.score - 100), self.score + (1000 - self.score) // 24)
        self.left = np.where(self.left > 0, self.left - 1, np.where(self.score < THRESHOLD, LISTED_FOR, 0))
        self.morals += 0.004 * (0.7 - self.morals) + 0.01 * (0.03 - around)
        self.perceived += np.where(recorded, 0.063 * (1 - self.perceived), 0.01 * (0.2 - self.perceived))
        self.seen = self.offended


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--agents", type=int, default=1_000_000)
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
    print(f"numpy {np.__version__}: {size.agents:,} agents, {size.months} months, best of {size.rounds}: {speed:,.0f} agent-months a second")
    print(f"offenders in the last month {society.offended.mean():.3f}, on the list {(society.left > 0).mean():.3f}")


if __name__ == "__main__":
    main()
