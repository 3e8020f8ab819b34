"""A larger portal hands the same work to a Dask cluster, by configuration alone."""

import warnings
from dataclasses import replace

import pytest

from build_hooks.audio.pipeline import make_audio
from tests.audio.conftest import page
from tests.audio.needs import need


@pytest.mark.filterwarnings("ignore")
def test_a_local_cluster_makes_the_same(hear, settings) -> None:
    """Two workers on this machine; sounds come back, and only this process writes them."""
    need("distributed")
    from distributed import LocalCluster

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with LocalCluster(n_workers=2, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
            far = make_audio([page()], replace(settings, root=settings.root / "far", cluster=cluster.scheduler_address))
    assert far.figures.spoken == 5
    assert far.heard["/rights/health/"].player == hear().heard["/rights/health/"].player
