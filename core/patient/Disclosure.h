// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DataRequest.h"

namespace tramyte::patient {

using DisclosureId = Id<struct DisclosureTag>;

/// One file that was given out.
struct GivenFile {
    QString name; ///< without folder
    qint64 size = 0;
    QString sha256; ///< lower-case hex

    bool operator==(const GivenFile&) const = default;
};

/// A copy of a person's record that was given out: to whom, on what ground, which files.
struct Disclosure {
    DisclosureId id;
    QString number; ///< `2026-01-0001`
    PatientId patient;
    QString recipient;      ///< full name
    QString relation;       ///< of a representative to the person; what a place is
    QString basis;          ///< self, representative, authorised (in writing), law
    QString basisNote;      ///< which authorisation, which law
    bool sensitive = false; ///< with what is extra sensitive
    DataRequestId request;  ///< that asked for it; may be none
    std::vector<GivenFile> files;
    bool delivered = true; ///< false: the files could not be written after all
    Instant madeAt;
    UserId madeBy;
    int revision = 1;

    bool operator==(const Disclosure&) const = default;
};

/// The words of the grounds on which copies are given out.
const QStringList& disclosureBases();
/// The canonical state.
QJsonObject toJson(const Disclosure& disclosure);
QByteArray filesToText(const std::vector<GivenFile>& files);
std::vector<GivenFile> filesFromText(const QByteArray& text);

} // namespace tramyte::patient
