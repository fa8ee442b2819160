// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Kind.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

namespace tramyte::catalog {

/// One dated line of a catalogue. A change of name, price or rate is a new line with a later `validFrom`; the line
/// before is closed, never rewritten, so that an old visit still finds what it was made with.
struct Entry {
    Kind kind = Kind::Icd10;
    QString code;                  ///< text, never a number: leading zeros count
    QString name;                  ///< as people read it (Vietnamese)
    QDate validFrom = {1, 1, 1};   ///< 0001-01-01 when the list does not say
    QDate validTo = {};            ///< last day on which it holds; not valid = open
    QMap<QString, QString> fields; ///< the other columns as text, by their contract heading; absent = empty

    QString field(const QString& heading) const { return fields.value(heading); }
    bool isValidOn(QDate day) const { return validFrom <= day && (!validTo.isValid() || day <= validTo); }
    bool operator==(const Entry&) const = default;
};

/// The dated lists of codes, names, prices and rates.
class Catalogue {
public:
    virtual ~Catalogue() = default;

    /// The line of `code` that holds on `day`; empty when there is none.
    virtual Result<std::optional<Entry>> find(Kind kind, const QString& code, QDate day) const = 0;
    /// Every line that holds on `day`, ordered by code as text.
    virtual Result<std::vector<Entry>> list(Kind kind, QDate day) const = 0;
};

} // namespace tramyte::catalog
