// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/Definitions.h"
#include "core/claim/Finding.h"

#include <QIODevice>
#include <functional>

namespace tramyte::claim {

/// Takes one claim as soon as it is read, with what is wrong with its structure and the day by which it is judged;
/// false stops the reading.
using ClaimSink = std::function<bool(const Claim& claim, QDate day, Findings& findings)>;

/// What a file was, apart from its claims.
struct FileRead {
    enum class Kind { Claims, CheckIn, Unknown };

    Kind kind = Kind::Unknown;
    QString facility;              ///< MACSKCB
    QDate day;                     ///< NGAYLAP
    std::vector<Finding> findings; ///< about the file; for a check-in also about its structure
    CheckInFile checkIn;
    bool stopped = false; ///< the sink did not want more
};

/// Reads a claim or check-in file that any software may have written, one claim after the other, so that a month's file
/// needs little memory. What is wrong with the file is a finding, never a failure; hostile XML is cut off.
/// Errors: only those of the definitions.
/// Source: bhyt XML rules 3.1, 3.2 and section 8 A.
Result<FileRead> readFile(
    QIODevice& device, const QString& fileName, const DefinitionBook& book, const ClaimSink& sink);

} // namespace tramyte::claim
