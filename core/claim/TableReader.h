// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Claim.h"
#include "core/claim/Definitions.h"
#include "core/claim/Finding.h"
#include "core/claim/XmlTree.h"

namespace tramyte::claim {

/// Takes the rows out of the document of a table and says where the document is not as published. Rows are taken even
/// from a document that is not; a table without fields on the day (before its first version) is read without judging.
std::vector<Row> readRows(const XmlNode& document, const TableDefinition& table, Findings& findings);

/// STT of a row, or its place counted from 1 when it has no number.
int lineNumber(const Row& row, std::size_t index);

} // namespace tramyte::claim
