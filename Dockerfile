# The bot in a container: `docker build -t optout-bot .`, then see compose.yaml.
#
# The base is pinned by tag. To pin it by digest as well, add what
# `docker buildx imagetools inspect python:3.13-slim` prints, to both stages.

FROM python:3.13-slim AS build

WORKDIR /app

# Dependencies first: this layer is made anew only when the lock changes.
COPY requirements.txt .
RUN python -m venv /app/venv \
    && /app/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-compile \
        --only-binary=:all: --require-hashes -r requirements.txt \
    && /app/venv/bin/python -m pip uninstall --yes --quiet pip

COPY bot ./bot
COPY locales ./locales
# Beside the interpreter, so that `docker compose exec bot optout-bot backup ...` is what it is
# elsewhere.
COPY scripts/optout-bot ./venv/bin/optout-bot
# Compiled here, because the user it runs as can write nowhere but in /data. A hash decides whether
# a compiled file still fits, not its time stamp, so that the layer is the same when built again.
# What questions mean is learnt here as well, in seconds that no start has to wait for.
RUN /app/venv/bin/python -m compileall -q -j 0 --invalidation-mode unchecked-hash venv/lib bot \
    && /app/venv/bin/python -m bot.finding


FROM python:3.13-slim

ENV PATH="/app/venv/bin:$PATH" \
    PYTHONPATH=/app \
    PYTHONUNBUFFERED=1 \
    OPTOUT_DATA_DIR=/data

RUN groupadd --gid 10001 optout \
    && useradd --uid 10001 --gid optout --no-create-home --home-dir /data --shell /usr/sbin/nologin optout \
    && install -d -o optout -g optout -m 0700 /data

WORKDIR /app
COPY --from=build /app /app

USER 10001:10001
VOLUME ["/data"]

HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["optout-bot", "health"]

CMD ["optout-bot", "run"]
