// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"
#include "app/cli/WorkLine.h"

#include <QIODevice>

#include <functional>

namespace tramyte::cli {

/// `work run`: lines of work in the order in which they happened, each one service call in one transaction.
class WorkRunner {
public:
    explicit WorkRunner(app::Station& station) : m_station(station) {}

    struct Options {
        bool keepGoing = false;
        qint64 fromLine = 1; ///< lines before this one are passed over
    };
    /// Names of things that an earlier run gave out: its output, line by line. Error: Validation, naming the line.
    Result<void> readRefs(QIODevice& earlierOutput);
    /// Answers each line through `answer` after its commit. True when no line was refused.
    /// Error: whatever `answer` fails with.
    Result<bool> run(
        QIODevice& lines, const Options& options, const std::function<Result<void>(const QJsonObject&)>& answer);

private:
    struct Done {
        qint64 id = 0;
        Issues warnings;
    };
    Result<Done> doLine(const WorkLine& line);
    Result<Done> enrol(const WorkLine& line);
    Result<Done> openVisit(const WorkLine& line);
    Result<Done> vitals(const WorkLine& line);
    Result<Done> diagnose(const WorkLine& line);
    Result<Done> service(const WorkLine& line);
    Result<Done> prescribe(const WorkLine& line);
    Result<Done> closeVisit(const WorkLine& line);
    Result<Done> allergy(const WorkLine& line);
    Result<Done> dispense(const WorkLine& line);
    Result<Done> pay(const WorkLine& line);
    Result<Done> refer(const WorkLine& line);
    Result<Done> appoint(const WorkLine& line);
    Result<Done> receiveStock(const WorkLine& line);
    Result<Done> amendVisit(const WorkLine& line);
    Result<Done> archive(const WorkLine& line);
    Result<Done> household(const WorkLine& line);
    Result<Done> move(const WorkLine& line);
    Result<Done> leave(const WorkLine& line);
    Result<Done> die(const WorkLine& line);
    Result<Done> withdrawDeath(const WorkLine& line);
    Result<Done> head(const WorkLine& line);
    Result<Done> relation(const WorkLine& line);
    Result<Done> split(const WorkLine& line);
    Result<Done> join(const WorkLine& line);
    Result<Done> hardship(const WorkLine& line);
    Result<Done> assign(const WorkLine& line);

    Result<qint64> resolve(const WorkLine& line, const QString& field) const;
    Result<qint64> resolve(const QString& name, const QString& field) const;
    Result<visit::VisitId> visitOf(const WorkLine& line) const;
    Result<patient::PatientId> patientOf(const WorkLine& line, const char* field) const;
    Result<patient::HouseholdId> householdOf(const WorkLine& line, const char* field) const;

    app::Station& m_station;
    std::map<QString, qint64> m_refs;
};

} // namespace tramyte::cli
