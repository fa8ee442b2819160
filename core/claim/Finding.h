// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Rules.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace tramyte::claim {

/// One thing that is wrong, or looks wrong, in a claim. Programs compare `code`, people read `message`.
struct Finding {
    QString file;  ///< as it was named to the program; empty for claims that are not written yet
    QString visit; ///< MA_LK; empty when it is about the file
    Severity severity = Severity::Warning;
    QString code;
    QString table; ///< XML1 ... CHECKIN; empty when it is about no table
    QString field; ///< the tag; empty when it is about no field
    int row = 0;   ///< STT of the row; 0 when it is about no row
    QString message;

    bool operator==(const Finding&) const = default;
};

QJsonObject toJson(const Finding& finding);

/// Collects the findings of one claim or file.
class Findings {
public:
    explicit Findings(const QString& file = {}, const QString& visit = {}) : m_file(file), m_visit(visit) {}

    /// `detail` is a whole sentence that follows the rule's own.
    void add(Rule rule, const QString& table = {}, const QString& field = {}, int row = 0, const QString& detail = {});
    /// Gives the findings about fields of a table of one row its number.
    void nameRow(const QString& table, int row);
    /// Names the visit of the findings that had none yet.
    void setVisit(const QString& visit);
    const std::vector<Finding>& all() const { return m_findings; }
    std::vector<Finding> take() { return std::move(m_findings); }

private:
    QString m_file;
    QString m_visit;
    std::vector<Finding> m_findings;
};

/// "It says %1." and "It says %1, but %2 is expected.": the usual details. Not for what names a person.
QString says(const QString& written);
QString saysInsteadOf(const QString& written, const QString& expected);

} // namespace tramyte::claim
