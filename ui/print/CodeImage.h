// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Paper.h"

#include <QImage>

namespace tramyte::print {

/// The code as black on white with its quiet zone, some pixels a module, so that it scales without blur. A null image
/// when the text is empty or too long for the code.
QImage codeImage(const document::CodePicture& code);

} // namespace tramyte::print
