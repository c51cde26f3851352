"""How many effective draws a second PyMC-Marketing's samplers make of mmm_example.csv, as one JSON document.

    python -m venv venv && venv/bin/pip install pymc-marketing nutpie
    OMP_NUM_THREADS=1 venv/bin/python shared/causal/mmm/rivals.py mmm_example.csv > rivals.json

Behind the file may stand `pymc` or `nutpie`, for one of them alone.

The model is PyMC-Marketing's own with all its default priors: geometric carry-over over 8 weeks, logistic saturation, controls event_1,
event_2 and t, two yearly waves. Two samplers with their own defaults, four chains, two at once: that of PyMC, and nutpie. Compiling is
not counted. Processor time of all processes counts beside the clock, so that the comparison holds on a busy machine too. The worst
parameter is the one with the smallest rank-normalised bulk effective sample size (ArviZ), functions of parameters left out.
"""

import json
import resource
import sys
import time
from importlib.metadata import version

import arviz
import nutpie
import pandas
import pymc
from pymc_marketing.mmm import MMM, GeometricAdstock, LogisticSaturation

CHAINS, CORES, SEED = 4, 2, 1


def processor_seconds():
    """User and system time of this process and of those it has waited for."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(kind) for kind in kinds]
    return sum(one.ru_utime + one.ru_stime for one in used)


def measure(sampler, names, draw):
    """One sampler's row; `draw` returns its posterior."""
    clock, processor = time.perf_counter(), processor_seconds()
    posterior = draw().posterior
    seconds = time.perf_counter() - clock
    processor = processor_seconds() - processor
    worth = arviz.ess(posterior, var_names=names)
    lists = {
        f"{name}{list(index) if index else ''}": float(values)
        for name in names
        for index, values in each_value(worth[name])
    }
    worst = min(lists, key=lists.get)
    rhat = arviz.rhat(posterior, var_names=names)
    return {
        "sampler": sampler,
        "chains": posterior.sizes["chain"],
        "draws": posterior.sizes["draw"],
        "seconds": round(seconds, 2),
        "processorSeconds": round(processor, 2),
        "worst": worst,
        "effectiveDraws": round(lists[worst], 1),
        "worstRhat": round(max(float(rhat[name].max()) for name in names), 4),
    }


def each_value(array):
    """Every entry with the labels of its place."""
    if array.ndim == 0:
        yield (), array.item()
        return
    stacked = array.stack(place=array.dims)
    for label, value in zip(stacked.place.values, stacked.values):
        yield (label if isinstance(label, tuple) else (label,)), value


def main(path, samplers):
    """Builds the model once and lets the samplers draw from it."""
    weeks = pandas.read_csv(path, parse_dates=["date_week"])
    mmm = MMM(
        date_column="date_week",
        channel_columns=["x1", "x2"],
        adstock=GeometricAdstock(l_max=8),
        saturation=LogisticSaturation(),
        control_columns=["event_1", "event_2", "t"],
        yearly_seasonality=2,
    )
    mmm.build_model(weeks.drop(columns="y"), weeks["y"])
    names = [variable.name for variable in mmm.model.free_RVs]
    quiet = {"random_seed": SEED, "progressbar": False, "chains": CHAINS}
    rows = []
    if "pymc" in samplers:
        with mmm.model:
            # Fills the compiler's cache, so that the run that counts only samples.
            pymc.sample(draws=5, tune=5, cores=CORES, **quiet)
            rows.append(
                measure("pymc", names, lambda: pymc.sample(cores=CORES, **quiet))
            )
    if "nutpie" in samplers:
        compiled = nutpie.compile_pymc_model(mmm.model)
        rows.append(
            measure(
                "nutpie",
                names,
                lambda: nutpie.sample(
                    compiled,
                    chains=CHAINS,
                    cores=CORES,
                    seed=SEED,
                    progress_bar=False,
                ),
            )
        )
    packages = ["pymc-marketing", "pymc", "nutpie", "pytensor"]
    json.dump(
        {
            "python": sys.version.split()[0],
            "versions": {name: version(name) for name in packages},
            "rows": rows,
        },
        sys.stdout,
        indent="\t",
    )
    print()


main(sys.argv[1], sys.argv[2:] or ["pymc", "nutpie"])
