// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleFiles.h"

#include "core/base/Json.h"
#include "core/base/JsonText.h"
#include "core/crypto/Sha256.h"

namespace tramyte::sync {

namespace {

constexpr int kLineFormat = 1;

/// A member of a line: `,"key":"value"`, null for nothing. The words of a journal need no quoting, but may have it.
void append(std::string& to, const char* key, const QString& value)
{
    to.append(",\"").append(key).append("\":");
    json::appendQuoted(to, value);
}

void append(std::string& to, const char* key, qint64 value)
{
    to.append(",\"").append(key).append("\":").append(std::to_string(value));
}

void appendHex(std::string& to, const char* key, const QByteArray& bytes)
{
    to.append(",\"").append(key);
    if (bytes.isEmpty())
        to.append("\":null");
    else
        to.append("\":\"").append(bytes.toHex().constData()).append("\"");
}

/// All fields that an entry's hash covers, so that a receiver can compute it again; canonical JSON.
std::string lineOf(const journal::Entry& entry)
{
    std::string line;
    line.reserve(700);
    append(line, "action", entry.action);
    appendHex(line, "after", entry.afterHash);
    append(line, "at", entry.at.ms);
    appendHex(line, "before", entry.beforeHash);
    append(line, "device", qint64(entry.origin.device));
    append(line, "epoch", entry.origin.epoch);
    appendHex(line, "hash", entry.hash);
    append(line, "kind", entry.kind);
    appendHex(line, "previous", entry.previousHash);
    appendHex(line, "previousState", crypto::Sha256::of(entry.previousState));
    append(line, "revision", qint64(entry.revision));
    append(line, "seq", entry.seq);
    append(line, "thing", QString::number(entry.thing));
    append(line, "user", format(entry.user));
    line.front() = '{';
    return line + '}';
}

std::string dataLine(qint64 id, int revision, const QJsonObject& state)
{
    const QByteArray text = json::canonical(state);
    std::string line = "{\"format\":" + std::to_string(kLineFormat);
    append(line, "id", QString::number(id));
    append(line, "revision", qint64(revision));
    line.append(",\"state\":").append(text.constData(), static_cast<std::size_t>(text.size()));
    return line + '}';
}

} // namespace

PackedLines& BundleFiles::fileOf(Files& files, const char* folder, const QString& name)
{
    auto at = files.find(name);
    if (at == files.end())
        at = files.try_emplace(name, m_packer, QLatin1String(folder) + name + QStringLiteral(".ndjson")).first;
    return at->second;
}

void BundleFiles::add(const journal::Entry& entry)
{
    m_journal.add(lineOf(entry));
}

void BundleFiles::addState(const QString& kind, qint64 id, int revision, const QJsonObject& state)
{
    fileOf(m_data, "data/", kind).add(dataLine(id, revision, state));
}

void BundleFiles::add(const exchange::Fhir::Resources& resources)
{
    for (const exchange::FhirResource& resource : resources)
        fileOf(m_fhir, "fhir/", QString::fromLatin1(resource.type)).add(resource.text);
}

void BundleFiles::add(BundleFileText file)
{
    auto member = std::make_shared<ZipMember>(file.name);
    m_packer.add(member, std::move(file.bytes), true);
    m_others.push_back(std::move(member));
}

QJsonObject BundleFiles::counts() const
{
    QJsonObject counts;
    for (const auto& [kind, lines] : m_data)
        counts.insert(kind, lines.lines());
    return counts;
}

std::vector<std::shared_ptr<const ZipMember>> BundleFiles::finish()
{
    std::vector<std::shared_ptr<const ZipMember>> all{m_journal.finish()};
    for (Files* files : {&m_data, &m_fhir}) {
        for (auto& [name, lines] : *files)
            all.push_back(lines.finish());
    }
    all.insert(all.end(), m_others.begin(), m_others.end());
    m_packer.wait();
    return all;
}

} // namespace tramyte::sync
