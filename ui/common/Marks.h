// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace tramyte::ui {

/// A stretch of a shown text.
struct Mark {
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const Mark&) const = default;
};

/// Where the words that were typed stand in a shown text: beginnings of words, accents or not, and of numbers also the
/// last digits (four or more).
std::vector<Mark> marksIn(const QString& text, const QString& typed);

} // namespace tramyte::ui
