"""The drawings that stand for ideas."""
