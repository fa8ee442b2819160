// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <utility>
#include <vector>

namespace tramyte::claim {

/// One row of one table: tags and their texts in the order in which they stand (or shall stand) in the file.
class Row {
public:
    /// The text of the tag; empty when it is absent. Of a repeated tag, the first.
    const QString& value(QStringView tag) const;
    bool has(QStringView tag) const;
    /// Whether the tag holds more than blanks.
    bool filled(QStringView tag) const;
    const std::vector<std::pair<QString, QString>>& fields() const { return m_fields; }

    /// Adds without looking whether the tag is there already.
    void add(const QString& tag, const QString& text) { m_fields.emplace_back(tag, text); }
    void set(const QString& tag, const QString& text);
    void remove(QStringView tag);
    void reserve(std::size_t count) { m_fields.reserve(count); }

    bool operator==(const Row&) const = default;

private:
    std::vector<std::pair<QString, QString>> m_fields;
};

/// `XML10` comes after `XML9`.
struct TableOrder {
    bool operator()(const QString& left, const QString& right) const
    {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    }
};

/// One visit or episode (one HOSO): its tables by name, each with its rows.
struct Claim {
    std::map<QString, std::vector<Row>, TableOrder> tables;
    /// False when a table of the file could not be read to its end: sums and absences say nothing then.
    bool complete = true;

    const std::vector<Row>& rows(const QString& table) const;
    /// The one row of XML1; an empty row when there is none.
    const Row& summary() const;
    /// MA_LK, from XML1 or the first row that has one.
    QString visit() const;
    /// The day by which codes and lists are judged: the end of the visit, or else its beginning. May be invalid.
    QDate day() const;

    bool operator==(const Claim&) const = default;
};

/// A file with claims (GIAMDINHHS).
struct ClaimFile {
    QString facility; ///< MACSKCB
    QDate day;        ///< NGAYLAP
    std::vector<Claim> claims;
};

/// A file with status notices (CHI_TIEU_TRANG_THAI_KCB).
struct CheckInFile {
    std::vector<Row> rows;
};

/// The day of a row: of NGAY_RA, or else NGAY_VAO.
QDate dayOf(const Row& row);

} // namespace tramyte::claim
