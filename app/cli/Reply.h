// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace tramyte::cli {

/// What a command answers: one JSON document and the exit code. A command with findings writes them also at exit 1.
struct Reply {
    QJsonValue json;
    int exitCode = 0;
    bool printed = false; ///< the command has written its own lines (`work run`, `calc`)
};

/// 1 refused or invalid, 2 wrong usage, 3 wrong passphrase or no permission, 4 damaged or not readable as its kind.
int exitCodeOf(const Error& error);
/// `{"error":{"code","message"}}`
QJsonObject toJson(const Error& error);
QJsonArray toJson(const Issues& issues); ///< [{code, message}]

/// The document for people: `name: value` lines, tables for lists.
QString asText(const QJsonValue& json);

} // namespace tramyte::cli
