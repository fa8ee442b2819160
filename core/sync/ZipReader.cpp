// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ZipReader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace tramyte::sync {

namespace {

struct Closer {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

tl::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorKind::Damaged, QStringLiteral("bundle.zip"),
        QCoreApplication::translate("tramyte::sync", "The bundle's contents are damaged. Ask for it again."), why);
}

QString errorText(archive* reader)
{
    const char* text = archive_error_string(reader);
    return text ? QString::fromUtf8(text) : QString();
}

} // namespace

Result<void> walkZip(QByteArrayView zip, const ZipVisitor& visitor)
{
    const std::unique_ptr<archive, Closer> reader(archive_read_new());
    // The reader of the central directory only: what other programs see is what we see.
    if (archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK
        || archive_read_open_memory(reader.get(), zip.data(), static_cast<size_t>(zip.size())) != ARCHIVE_OK)
        return damaged(errorText(reader.get()));
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    for (;;) {
        archive_entry* entry = nullptr;
        const int found = archive_read_next_header(reader.get(), &entry);
        if (found == ARCHIVE_EOF)
            return {};
        if (found != ARCHIVE_OK)
            return damaged(errorText(reader.get()));
        const char* path = archive_entry_pathname(entry);
        if (!path || archive_entry_filetype(entry) != AE_IFREG || archive_entry_is_encrypted(entry))
            return damaged(QStringLiteral("an entry that is no plain file"));
        TRY_LET(wanted, visitor.begin(QString::fromUtf8(path)));
        if (!wanted)
            continue;
        for (;;) {
            const la_ssize_t got = archive_read_data(reader.get(), buffer.data(), static_cast<size_t>(buffer.size()));
            if (got < 0)
                return damaged(errorText(reader.get()));
            if (got == 0)
                break;
            TRY(visitor.take(QByteArrayView(buffer).first(static_cast<qsizetype>(got))));
        }
        TRY(visitor.end());
    }
}

} // namespace tramyte::sync
