// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/CardService.h"

namespace tramyte::ui {

/// How a look at a card was made and what came of it: "looked up at the portal: good".
QString lookWords(const patient::CardCheckNote& look);
/// The kind of a number, in words.
QString identifierWords(const QString& kind);
/// How a number was come by, in words.
QString sourceWords(const QString& source);
/// Who somebody is to a person, in words.
QString kinWords(const QString& relation);
/// "from 01/01/2026 to 31/12/2026"; what is not known is left out.
QString periodWords(QDate from, QDate to);

} // namespace tramyte::ui
