// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Diagnosis.h"
#include "core/report/Reports.h"
#include "core/report/Steps.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace tramyte::report {

namespace {

constexpr std::size_t kShown = 15;
constexpr qsizetype kCategoryLength = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

/// The visits with one main diagnosis, or with one of a category.
struct Group {
    QString code;
    qint64 visits = 0;
    std::vector<qint64> patients; ///< ids, in any order, perhaps repeated
    QString commonest;            ///< whole code with the most visits
    QString commonestName;        ///< as it was shown when the diagnosis was made
    qint64 commonestVisits = 0;
    int codes = 0; ///< how many whole codes
};

/// The groups of the period, the one with the most visits first.
Result<std::vector<Group>> groupsOf(storage::Database& db, const ReportPeriod& period)
{
    std::map<QString, Group> groups;
    std::vector<Group> codes; // whole ones, as they come
    const auto read = db.query(R"sql(
        SELECT d.code, v.patient_id, count(*), max(d.name)
        FROM visit v JOIN visit_diagnosis d ON d.visit_id = v.id AND d.position = 0
        WHERE v.arrived_at >= :from AND v.arrived_at < :end AND v.status <> 'archived'
        GROUP BY d.code, v.patient_id ORDER BY d.code)sql")
                          .bind(":from", startOfDay(period.from))
                          .bind(":end", startOfDay(period.to.addDays(1)))
                          .each([&](const storage::Row& row) {
                              if (const QString code = row.text(0); codes.empty() || codes.back().code != code)
                                  codes.push_back({code, 0, {}, code, row.text(3), 0, 1});
                              codes.back().visits += row.integer(2);
                              codes.back().patients.push_back(row.integer(1));
                          });
    TRY(read);
    for (Group& code : codes) {
        const QString key = period.level == DiagnosisLevel::Code ? code.code : code.code.left(kCategoryLength);
        Group& group = groups[key];
        group.code = key;
        group.visits += code.visits;
        group.patients.insert(group.patients.end(), code.patients.begin(), code.patients.end());
        ++group.codes;
        if (code.visits > group.commonestVisits) {
            group.commonest = code.code;
            group.commonestName = code.commonestName;
            group.commonestVisits = code.visits;
        }
    }
    std::vector<Group> sorted;
    for (auto& [key, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &Group::visits);
    return sorted;
}

/// All visits and different people of several groups.
Row rowOf(const QString& key, const QString& label, std::span<const Group> groups, qint64 allVisits)
{
    qint64 visits = 0;
    std::vector<qint64> patients;
    for (const Group& group : groups) {
        visits += group.visits;
        patients.insert(patients.end(), group.patients.begin(), group.patients.end());
    }
    std::ranges::sort(patients);
    const auto repeated = std::ranges::unique(patients);
    const qint64 share = allVisits == 0 ? 0 : (visits * 100'000 * 2 + allVisits) / (allVisits * 2); // half up
    return {key, label, {visits, static_cast<qint64>(repeated.begin() - patients.begin()), share}};
}

/// A disease by its names in both languages; empty ones when no list of the day knows the code.
struct Names {
    QString listed;
    QString shown; ///< in the language of the moment
};

Result<Names> namesOf(const catalog::Catalogue& catalogue, const QString& code, QDate day)
{
    TRY_LET(entry, catalogue.find(catalog::Kind::Icd10, code, day));
    if (!entry) {
        TRY_LET(traditional, catalogue.find(catalog::Kind::Traditional, code, day));
        return traditional ? Names{traditional->name, traditional->name} : Names();
    }
    const auto diagnosis = catalog::Diagnosis::from(*entry);
    const bool inEnglish = QLocale().language() != QLocale::Vietnamese && !diagnosis.nameEn.isEmpty();
    return Names{diagnosis.nameVi, inEnglish ? diagnosis.nameEn : diagnosis.nameVi};
}

Result<void> nameRow(Row& row, const catalog::Catalogue& catalogue, const Group& group, QDate day)
{
    TRY_LET(names, namesOf(catalogue, group.code, day));
    if (names.listed.isEmpty()) {
        TRY_LET(commonest, namesOf(catalogue, group.commonest, day));
        names = commonest.listed.isEmpty() ? Names{group.commonestName, group.commonestName} : commonest;
        row.isGroup = group.codes > 1;
    }
    row.listed = names.listed;
    row.label = group.code + u' ' + (row.isGroup ? tr("%1, and others of this group").arg(names.shown) : names.shown);
    return {};
}

} // namespace

Result<Report> diagnosesReport(storage::Database& db, const catalog::Catalogue& catalogue, const ReportPeriod& period)
{
    TRY_LET(groups, groupsOf(db, period));
    Report report{QStringLiteral("diagnoses"), tr("Commonest main diagnoses"), period, tr("Diagnosis"), {}, {}, {},
        {tr("The main diagnosis of each visit that began in the period; archived visits and visits without a diagnosis "
            "are left out."),
            tr("People are different people within a row: one person may stand in several rows.")}};
    report.columns = {{QStringLiteral("visits"), tr("Visits"), Unit::Visits, true},
        {QStringLiteral("people"), tr("People"), Unit::People, false},
        {QStringLiteral("share"), tr("Share of visits"), Unit::Percent, false}};
    qint64 all = 0;
    for (const Group& group : groups)
        all += group.visits;
    const std::span<const Group> every(groups);
    const auto shown = every.first(std::min(kShown, every.size()));
    for (const Group& group : shown) {
        report.rows.push_back(rowOf(group.code, {}, {&group, 1}, all));
        TRY(nameRow(report.rows.back(), catalogue, group, period.to));
    }
    if (const auto rest = every.subspan(shown.size()); !rest.empty())
        report.rows.push_back(rowOf(QStringLiteral("others"), tr("Others"), rest, all));
    report.total = rowOf(QStringLiteral("total"), tr("Total"), every, all);
    return report;
}

} // namespace tramyte::report
