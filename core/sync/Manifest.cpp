// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Manifest.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace tramyte::sync {

namespace {

const QString kFormatName = QStringLiteral("tramyte.bundle/");
constexpr int kFormatVersion = 1;
constexpr qsizetype kHashSize = 32;

tl::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorKind::Damaged, QStringLiteral("bundle.manifest"),
        QCoreApplication::translate("tramyte::sync", "The bundle's list of contents cannot be read. Ask for it again."),
        why);
}

QJsonValue hexOrNull(const QByteArray& hash)
{
    return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
}

/// 32 bytes from lower-case digits.
std::optional<QByteArray> hashFrom(const QJsonValue& value)
{
    const QByteArray digits = value.toString().toLatin1();
    const QByteArray hash = QByteArray::fromHex(digits);
    if (hash.size() != kHashSize || hash.toHex() != digits)
        return std::nullopt;
    return hash;
}

/// A whole number that is not negative; -1 for anything else.
qint64 numberFrom(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return number < 0 ? -1 : number;
}

Result<std::vector<BundleFile>> filesFrom(const QJsonValue& value)
{
    if (!value.isArray())
        return damaged(QStringLiteral("files"));
    std::vector<BundleFile> files;
    QSet<QString> names;
    for (const QJsonValue& each : value.toArray()) {
        const QJsonObject object = each.toObject();
        const auto hash = hashFrom(object.value(QStringLiteral("sha256")));
        BundleFile file{object.value(QStringLiteral("name")).toString(),
            numberFrom(object.value(QStringLiteral("size"))), hash.value_or(QByteArray())};
        if (!isSafeName(file.name) || names.contains(file.name.toLower()) || file.size < 0 || !hash)
            return damaged(QStringLiteral("files"));
        names.insert(file.name.toLower()); // some file systems take capitals for the same
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

bool isSafeName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\\z"));
    return name.size() <= 200 && pattern.match(name).hasMatch();
}

QString Manifest::fileName() const
{
    return QStringLiteral("%1-%2-%3-%4-%5.tyb").arg(station).arg(device).arg(epoch).arg(firstSeq).arg(lastSeq);
}

QByteArray Manifest::toJson() const
{
    QJsonArray fileArray;
    for (const BundleFile& file : files)
        fileArray.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size},
            {QStringLiteral("sha256"), hexOrNull(file.sha256)}});
    return json::canonical({{QStringLiteral("format"), kFormatName + QString::number(kFormatVersion)},
               {QStringLiteral("station"), station}, {QStringLiteral("device"), device},
               {QStringLiteral("epoch"), epoch}, {QStringLiteral("firstSeq"), firstSeq},
               {QStringLiteral("lastSeq"), lastSeq}, {QStringLiteral("previousSha256"), hexOrNull(previousSha256)},
               {QStringLiteral("journalHead"), hexOrNull(journalHead)}, {QStringLiteral("counts"), counts},
               {QStringLiteral("program"), program}, {QStringLiteral("schema"), schema},
               {QStringLiteral("files"), fileArray}})
        + '\n';
}

Result<Manifest> Manifest::parse(const QByteArray& json)
{
    const auto parsed = json::parseObject(json);
    if (!parsed)
        return damaged(parsed.error().message);
    const QJsonObject& object = *parsed;
    const QString format = object.value(QStringLiteral("format")).toString();
    bool isNumber = false;
    const int version = format.mid(kFormatName.size()).toInt(&isNumber);
    if (!format.startsWith(kFormatName) || !isNumber || version < 1)
        return damaged(QStringLiteral("format"));
    if (version > kFormatVersion)
        return fail(ErrorKind::Newer, QStringLiteral("bundle.newer"),
            QCoreApplication::translate(
                "tramyte::sync", "The bundle was made by a newer version of the program. Install that version here."));
    Manifest manifest;
    manifest.station = object.value(QStringLiteral("station")).toString();
    manifest.device = object.value(QStringLiteral("device")).toInt(-1);
    manifest.epoch = object.value(QStringLiteral("epoch")).toString();
    manifest.firstSeq = numberFrom(object.value(QStringLiteral("firstSeq")));
    manifest.lastSeq = numberFrom(object.value(QStringLiteral("lastSeq")));
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z0-9_]{1,32}\\z")); // parts of the file's name
    if (!word.match(manifest.station).hasMatch() || !word.match(manifest.epoch).hasMatch() || manifest.device < 0
        || manifest.device > 1023 || manifest.firstSeq < 1 || manifest.lastSeq < manifest.firstSeq)
        return damaged(QStringLiteral("station, device, epoch or sequence"));
    const QJsonValue previous = object.value(QStringLiteral("previousSha256"));
    if (!previous.isNull()) {
        const auto hash = hashFrom(previous);
        if (!hash)
            return damaged(QStringLiteral("previousSha256"));
        manifest.previousSha256 = *hash;
    }
    const auto head = hashFrom(object.value(QStringLiteral("journalHead")));
    manifest.schema = object.value(QStringLiteral("schema")).toInt(-1);
    if (!head || manifest.schema < 0 || !object.value(QStringLiteral("counts")).isObject())
        return damaged(QStringLiteral("journalHead, schema or counts"));
    manifest.journalHead = *head;
    manifest.counts = object.value(QStringLiteral("counts")).toObject();
    manifest.program = object.value(QStringLiteral("program")).toString();
    TRY_LET(files, filesFrom(object.value(QStringLiteral("files"))));
    manifest.files = std::move(files);
    return manifest;
}

} // namespace tramyte::sync
