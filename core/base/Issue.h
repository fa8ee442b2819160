// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace tramyte {

enum class Severity { Error, Warning };

/// One finding of a rule that may have many. Tests and programs compare `code`, people read `message`.
struct Issue {
    Severity severity = Severity::Warning;
    QString code;  ///< stable, dotted: `card.unknownObject`
    QString field; ///< what it is about; may be empty
    QString message;

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace tramyte
