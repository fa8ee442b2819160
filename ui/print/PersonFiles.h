// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Paper.h"
#include "core/patient/DisclosureService.h"

#include <QStringList>
#include <functional>

namespace tramyte::print {

/// What a copy of a record is made of: the caller's services fill it in.
struct PersonParts {
    std::function<Result<document::Paper>(const patient::Disclosure&)> paper; ///< none: no PDF
    std::function<Result<QByteArray>(const patient::Disclosure&)> fhir;       ///< none: no FHIR
};

/// The outlet of a copy: files named after its number in `folder`, which must exist. They lie under temporary names in
/// that folder, and nowhere else, until the entry stands; then they get their names, or are taken away.
patient::DisclosureOutlet personOutlet(const QString& folder, PersonParts parts);

} // namespace tramyte::print
