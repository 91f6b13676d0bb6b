"""`python -m passage` is the command `passage`."""

from passage.cli import main

raise SystemExit(main())
