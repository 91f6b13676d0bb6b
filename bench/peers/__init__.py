"""The peers: one piece of law, written as well as we can in OpenFisca, PolicyEngine and ZEN.

`work` holds the facts, the people and a plain reference; each `*_work` is one engine; `clock` times them.
"""
