// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Paper.h"

#include <QByteArray>

namespace tramyte::print {

/// The papers as one PDF. Errors as for `paint`.
Result<QByteArray> makePdf(const std::vector<document::Paper>& papers);
/// The papers as one PDF in `path`: all of it, or what was there before. Gives the number of pages. A path that is no
/// regular file (a pipe, a device) is written to directly. Errors: Io (folder read-only, disk full), and those of
/// `paint`.
Result<int> writePdf(const std::vector<document::Paper>& papers, const QString& path);

} // namespace tramyte::print
