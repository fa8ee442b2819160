// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Fhir.h"

#include <QJsonObject>

namespace tramyte::exchange {

/// One person's resources as a FHIR R4 Bundle of type collection. Every entry has a `urn:uuid:` made of its type and
/// id, so that the same record gives the same names; references point at them. `sensitive` marks the bundle as
/// restricted. Source: specification of exchange formats, 2.
QJsonObject personBundle(const Fhir::Resources& resources, const QString& number, bool sensitive, Instant made);

} // namespace tramyte::exchange
