// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PartialDate.h"

#include <QStringList>
#include <optional>

namespace tramyte::patient {

/// What most cells of a column look like.
enum class ListContent { Empty, Other, CitizenId, Card, BhxhNumber, Phone, Birth, Sex, Mark, Name };

/// `cells`: a sample, empty cells included.
ListContent contentOf(const QStringList& cells);
/// Whether a column of this content can be that field at all.
bool mayBe(ListContent content, const QString& field);
/// The field that such a content tells by itself; empty when it does not.
QString fieldOf(ListContent content);

/// A day, month or year as lists write it: `05/03/1956`, `5-3-1956`, `03/1956`, `1956`, ISO with or without a time,
/// `19560305`, `05031956`, and the bare number of a day as spreadsheet programs count them (`20519`). Never guessed: a
/// year of two digits is none.
std::optional<PartialDate> parseWritten(QString text);
/// `male`, `female`, `other`; empty for anything else.
std::optional<QString> sexOf(const QString& text);

} // namespace tramyte::patient
