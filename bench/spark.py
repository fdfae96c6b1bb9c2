"""Runs the record filter inside Spark and compares it with a run outside: python bench/spark.py [MB]

Needs `pip install pyspark` and Java 17; node and a build (`npm ci`) as well. No Hive, no Python code in the job: Spark SQL's TRANSFORM
starts the command once for each partition and passes it lines.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

BENCH = Path(__file__).resolve().parent
FILTER = ["node", str(BENCH.parent / "bin" / "article-clean.js"), "--input-format", "ndjson"]
BROKEN = [
    b'{"id":"cut","text":"\xd8\xae\xd8\xa8\xd8\xb1',
    b'{"id":"number","text":3}',
    b'{"id":"none"}',
    b"[1,2]",
    b"\\N",
    b'{"id":"bytes","text":"\xff\xfe"}',
    b'{"id":"seps","text":"a\xe2\x80\xa8b\xc2\x85c","tab"\t:\t1}',
    b'{"id":"nul","text":"a\x00b"}',
]


def make_input(path: Path, megabytes: str) -> int:
    """Seeded records with a broken line after every fiftieth; gives the number of lines."""
    corpus = subprocess.run(["node", str(BENCH / "corpus.mjs"), megabytes], capture_output=True, check=True).stdout
    count = 0
    with path.open("wb") as out:
        for number, line in enumerate(corpus.splitlines(keepends=True)):
            out.write(line)
            count += 1
            if number % 50 == 49:
                out.write(BROKEN[number // 50 % len(BROKEN)] + b"\n")
                count += 1
    return count


def clean_by_spark(source: Path, target: Path) -> None:
    os.environ["SPARK_HOME"] = pyspark.__path__[0]
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.files.maxPartitionBytes", 4 * 2**20)
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.sql(f"CREATE TEMPORARY VIEW raw USING text OPTIONS (path '{source}', lineSep '\\n')")
    cleaned = spark.sql(f"SELECT TRANSFORM(value) USING '{' '.join(FILTER)}' AS (value STRING) FROM raw")
    print(f"Spark {spark.version}, {cleaned.rdd.getNumPartitions()} partitions")
    cleaned.write.text(str(target), lineSep="\n")
    spark.stop()


def main() -> int:
    megabytes = sys.argv[1] if len(sys.argv) > 1 else "20"
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in.ndjson", Path(folder) / "out"
        count = make_input(source, megabytes)
        with source.open("rb") as lines:
            local = subprocess.run(FILTER, stdin=lines, capture_output=True, check=True).stdout
        clean_by_spark(source, target)
        spark = b"".join(part.read_bytes() for part in sorted(target.glob("part-*")))
    ours, theirs = sorted(local.split(b"\n")[:-1]), sorted(spark.split(b"\n")[:-1])
    errors = sum(b'"error":{"code"' in line for line in theirs)
    same = ours == theirs and len(theirs) == count
    print(f"{count} lines in, {len(theirs)} out of Spark, {len(ours)} out of a local run, {errors} of them answers to broken records")
    print("Spark and the local run wrote the same lines" if same else "the lines DIFFER")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
