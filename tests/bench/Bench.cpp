// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace tramyte::bench {

namespace {

struct Entry {
    QString name;
    QString goal;
    Body body;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> all; // filled before main by the registrations
    return all;
}

qint64 divisor = 1;

/// Three significant decimals: more would only be noise.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QJsonObject toJson(const Figure& figure)
{
    const bool compared = figure.reference && *figure.reference > 0;
    return {{"name", figure.name}, {"value", rounded(figure.value)}, {"unit", figure.unit},
        {"reference", figure.reference ? QJsonValue(rounded(*figure.reference)) : QJsonValue()},
        {"ratio", compared ? QJsonValue(rounded(figure.value / *figure.reference)) : QJsonValue()},
        {"goal", figure.goal}, {"n", figure.n}};
}

void print(const Figure& figure)
{
    const QString ratio = figure.reference && *figure.reference > 0
        ? QString("%1 x %2").arg(figure.value / *figure.reference, 0, 'f', 2).arg(*figure.reference, 0, 'f', 3)
        : QString("-");
    std::fprintf(stderr, "  %-44s %12.3f %-4s %-20s n=%lld\n", qPrintable(figure.name), figure.value,
        qPrintable(figure.unit), qPrintable(ratio), static_cast<long long>(figure.n));
}

double memoryMb(qint64 process, const char* field)
{
    QFile status(process == 0 ? QStringLiteral("/proc/self/status") : QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(static_cast<qsizetype>(qstrlen(field))).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

QString shown(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

/// The figures as a table of the README.
void printTable(const std::vector<Figure>& figures)
{
    std::printf("| figure | program | reference | ratio | n |\n|---|--:|--:|--:|--:|\n");
    for (const Figure& it : figures) {
        const bool compared = it.reference && *it.reference > 0;
        std::printf("| %s | %s %s | %s | %s | %lld |\n", qPrintable(it.name), qPrintable(shown(it.value)),
            qPrintable(it.unit), compared ? qPrintable(shown(*it.reference) + u' ' + it.unit) : "",
            compared ? qPrintable(QString::number(it.value / *it.reference, 'f', 2)) : "",
            static_cast<long long>(it.n));
    }
}

/// The file's folder must exist; written whole or not at all.
bool write(const QString& path, const std::vector<Figure>& figures)
{
    QJsonArray rows;
    for (const Figure& figure : figures)
        rows << toJson(figure);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0 && file.commit();
}

} // namespace

Timings::Timings(std::vector<double> milliseconds) : m_sorted(std::move(milliseconds))
{
    std::sort(m_sorted.begin(), m_sorted.end());
}

double Timings::sum() const
{
    return std::accumulate(m_sorted.begin(), m_sorted.end(), 0.0);
}

double Timings::at(double part) const
{
    if (m_sorted.empty())
        return 0;
    const auto rank = static_cast<size_t>(std::ceil(part * static_cast<double>(m_sorted.size())));
    return m_sorted[std::clamp<size_t>(rank, 1, m_sorted.size()) - 1];
}

Timings measure(qint64 count, const std::function<void(qint64)>& run)
{
    std::vector<double> milliseconds;
    milliseconds.reserve(static_cast<size_t>(count));
    QElapsedTimer timer;
    for (qint64 i = 0; i < count; ++i) {
        timer.start();
        run(i);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return Timings(std::move(milliseconds));
}

double once(const std::function<void()>& run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double residentMemoryMb(qint64 process)
{
    return memoryMb(process, "VmRSS:");
}

double peakMemoryMb(qint64 process)
{
    return memoryMb(process, "VmHWM:");
}

Report::Report(QString name, QString goal, std::vector<Figure>& figures)
    : m_name(std::move(name)), m_goal(std::move(goal)), m_figures(figures)
{
}

void Report::add(const QString& part, double milliseconds, std::optional<double> reference, qint64 n)
{
    addAs("ms", part, milliseconds, reference, n);
}

void Report::addAs(const QString& unit, const QString& part, double value, std::optional<double> reference, qint64 n)
{
    m_figures.push_back({part.isEmpty() ? m_name : m_name + '.' + part, value, unit, reference, m_goal, n});
    print(m_figures.back());
}

qint64 Report::scaled(qint64 size)
{
    return std::max<qint64>(1, size / divisor);
}

Registration::Registration(const char* name, const char* goal, Body body)
{
    entries().push_back({QString::fromUtf8(name), QString::fromUtf8(goal), body});
}

} // namespace tramyte::bench

int main(int argc, char* argv[])
{
    using namespace tramyte::bench;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.size() == 2 && arguments.first() == "--window")
        return openWindow(arguments.last());
    std::sort(entries().begin(), entries().end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
    QString out;
    bool table = false;
    QStringList wanted;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == "--out" && !arguments.isEmpty()) {
            out = arguments.takeFirst();
        } else if (argument == "--quick") {
            divisor = 100;
        } else if (argument == "--table") {
            table = true;
        } else if (argument == "--list") {
            for (const Entry& entry : entries())
                std::printf("%s: %s\n", qPrintable(entry.name), qPrintable(entry.goal));
            return 0;
        } else if (argument.startsWith('-')) {
            std::fprintf(stderr, "usage: tramyte-bench [--out FILE] [--quick] [--table] [--list] [NAME...]\n");
            return 2;
        } else {
            wanted << argument;
        }
    }
    std::vector<Figure> figures;
    double all = 0;
    for (const Entry& entry : entries()) {
        const auto asked = [&](const QString& name) { return entry.name.startsWith(name); };
        if (!wanted.isEmpty() && std::none_of(wanted.begin(), wanted.end(), asked))
            continue;
        std::fprintf(stderr, "%s (goal: %s)\n", qPrintable(entry.name), qPrintable(entry.goal));
        Report report(entry.name, entry.goal, figures);
        const double took = once([&] { entry.body(report); });
        std::fprintf(stderr, "  %.0f s\n", took / 1000);
        all += took;
    }
    std::fprintf(stderr, "all of it: %.0f s\n", all / 1000);
    if (table)
        printTable(figures);
    if (!out.isEmpty() && !write(out, figures)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(out));
        return 1;
    }
    return 0;
}
