// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace tramyte {

/// A date of birth of which perhaps only the year, or year and month, is known.
class PartialDate {
public:
    /// Day 0 means unknown; month 0 means that only the year is known. Empty when the date cannot be.
    static std::optional<PartialDate> of(int year, int month = 0, int day = 0);
    /// `1956`, `1956-03` or `1956-03-05`; empty for anything else.
    static std::optional<PartialDate> parse(const QString& text);
    static PartialDate of(QDate date) { return {date.year(), date.month(), date.day()}; }

    int year() const { return m_year; }
    int month() const { return m_month; } ///< 0 when unknown
    int day() const { return m_day; }     ///< 0 when unknown
    bool isFull() const { return m_day != 0; }
    QDate earliest() const; ///< first day that it may be
    QDate latest() const;   ///< last day that it may be

    bool operator==(const PartialDate&) const = default;

private:
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// `1956`, `1956-03` or `1956-03-05`.
QString format(const PartialDate& date);
/// `1956`, `03/1956` or `05/03/1956`, as papers and screens show it.
QString formatVietnamese(const PartialDate& date);
/// Completed months of age on `day`, counted from the latest day that the birth may have been, so that a child is never
/// taken for older than it may be. Negative before birth.
int ageInMonths(const PartialDate& birth, QDate day);
/// Completed years of age on `day`; by the calendar year when only the year is known.
int ageInYears(const PartialDate& birth, QDate day);

} // namespace tramyte
