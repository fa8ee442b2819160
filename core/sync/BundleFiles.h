// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Fhir.h"
#include "core/journal/Journal.h"
#include "core/sync/PackedLines.h"

#include <map>

namespace tramyte::sync {

/// A file of another room.
struct BundleFileText {
    QString name;
    QByteArray bytes;
};

/// The files of one bundle while they are filled, each line canonical JSON; they are packed as they come.
class BundleFiles final {
public:
    /// `journal.ndjson`: all fields that the entry's hash covers, so that a receiver can compute it again.
    void add(const journal::Entry& entry);
    /// `data/<kind>.ndjson`: `{"format":1,"id","revision","state"}`.
    void addState(const QString& kind, qint64 id, int revision, const QJsonObject& state);
    /// `fhir/<type>.ndjson`.
    void add(const exchange::Fhir::Resources& resources);
    void add(BundleFileText file);

    QJsonObject counts() const; ///< of states by kind
    bool hasResources() const { return !m_fhir.empty(); }
    qint64 packedSize() const { return m_packer.packedSize(); } ///< as far as they are packed: never more than at last

    /// All of them, whole; nothing may be added afterwards.
    std::vector<std::shared_ptr<const ZipMember>> finish();

private:
    using Files = std::map<QString, PackedLines>;
    PackedLines& fileOf(Files& files, const char* folder, const QString& name);

    Packer m_packer;
    PackedLines m_journal{m_packer, QStringLiteral("journal.ndjson")};
    Files m_data;
    Files m_fhir;
    std::vector<std::shared_ptr<const ZipMember>> m_others;
};

} // namespace tramyte::sync
