// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

/// A small registry of measurements. A benchmark measures the program and, beside it in the same run, a plain
/// reference doing the same work; the ratio of the two is what holds on another machine.
///
///     BENCH("search.typing", "p99 under 10 ms; at most 1.5x FTS4 of the same schema, unencrypted")
///     {
///         const Timings program = measure(queries.size(), [&](int i) { ... });
///         const Timings reference = measure(queries.size(), [&](int i) { ... });
///         report.add("p50", program.p50(), reference.p50());
///         report.add("p99", program.p99(), reference.p99());
///     }
namespace tramyte::bench {

/// One measured figure, as it stands in bench.json.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> reference; ///< the same work done plainly; same unit
    QString goal;
    qint64 n = 1; ///< how many runs stand behind it
};

/// Milliseconds of single runs, sorted.
class Timings {
public:
    explicit Timings(std::vector<double> milliseconds);

    double p50() const { return at(0.50); }
    double p99() const { return at(0.99); }
    double max() const { return at(1.0); }
    double sum() const;
    qint64 count() const { return static_cast<qint64>(m_sorted.size()); }

private:
    double at(double part) const;

    std::vector<double> m_sorted;
};

/// Times `run(0)` to `run(count - 1)`, each by itself.
Timings measure(qint64 count, const std::function<void(qint64)>& run);

/// Milliseconds that one run takes.
double once(const std::function<void()>& run);

/// Resident memory in MB, of this process or of another one: now, and at its highest. 0 when it is gone.
double residentMemoryMb(qint64 process = 0);
double peakMemoryMb(qint64 process = 0);

/// Opens the window on a demo station as its head, says how long that took and how much memory it takes (see
/// StartBench), and returns the exit code.
int openWindow(const QString& folder);

/// Takes the figures of one benchmark.
class Report {
public:
    Report(QString name, QString goal, std::vector<Figure>& figures);

    /// Milliseconds; `part` is put behind the benchmark's name (`search.typing.p99`).
    void add(const QString& part, double milliseconds, std::optional<double> reference = {}, qint64 n = 1);
    void addAs(
        const QString& unit, const QString& part, double value, std::optional<double> reference = {}, qint64 n = 1);

    /// Sizes are divided by this in a quick run (`--quick`), so that a test run can try every benchmark.
    static qint64 scaled(qint64 size);

private:
    QString m_name;
    QString m_goal;
    std::vector<Figure>& m_figures;
};

using Body = void (*)(Report&);

/// Puts a benchmark into the registry; see BENCH.
struct Registration {
    Registration(const char* name, const char* goal, Body body);
};

} // namespace tramyte::bench

#define TRAMYTE_BENCH_JOIN_(a, b) a##b
#define TRAMYTE_BENCH_JOIN(a, b) TRAMYTE_BENCH_JOIN_(a, b)
/// Defines a benchmark: a name with dots and the goal in words; the body has a `Report& report`.
#define BENCH(name, goal)                                                                                              \
    static void TRAMYTE_BENCH_JOIN(bench_, __LINE__)(tramyte::bench::Report & report);                                 \
    static const tramyte::bench::Registration TRAMYTE_BENCH_JOIN(registered_, __LINE__)(                               \
        name, goal, TRAMYTE_BENCH_JOIN(bench_, __LINE__));                                                             \
    static void TRAMYTE_BENCH_JOIN(bench_, __LINE__)(tramyte::bench::Report & report)
