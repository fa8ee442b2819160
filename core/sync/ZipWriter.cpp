// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ZipWriter.h"

#include <QCoreApplication>
#include <archive.h>
#include <archive_entry.h>

namespace tramyte::sync {

Result<std::unique_ptr<ZipWriter>> ZipWriter::start(Put put)
{
    std::unique_ptr<ZipWriter> made(new ZipWriter(std::move(put)));
    made->m_archive = archive_write_new();
    archive* const out = made->m_archive;
    TRY(made->check(archive_write_set_format_zip(out)));
    // old PCs: the fastest level is 5 times as fast as the usual one and a quarter larger
    TRY(made->check(archive_write_set_options(out, "zip:compression-level=1")));
    TRY(made->check(archive_write_set_bytes_in_last_block(out, 1))); // no padding
    const auto write = [](archive*, void* self, const void* bytes, size_t size) -> la_ssize_t {
        auto* writer = static_cast<ZipWriter*>(self);
        if (writer->m_error)
            return -1;
        writer->m_size += static_cast<qint64>(size);
        const auto done = writer->m_put({static_cast<const char*>(bytes), static_cast<qsizetype>(size)});
        if (!done) {
            writer->m_error = done.error();
            return -1;
        }
        return static_cast<la_ssize_t>(size);
    };
    TRY(made->check(archive_write_open(out, made.get(), nullptr, write, nullptr)));
    return made;
}

ZipWriter::~ZipWriter()
{
    archive_write_fail(m_archive); // nothing more goes out after an error; harmless after finish
    archive_write_free(m_archive);
}

Result<void> ZipWriter::check(int done)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (done >= ARCHIVE_OK)
        return {};
    return fail(ErrorKind::Io, QStringLiteral("bundle.zip"),
        QCoreApplication::translate("tramyte::sync", "The files could not be packed."),
        QString::fromUtf8(archive_error_string(m_archive)));
}

Result<void> ZipWriter::beginFile(const QString& name, Instant when)
{
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.toLatin1().constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, static_cast<time_t>(when.ms / 1000), 0);
    const int done = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    return check(done);
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const la_ssize_t taken = archive_write_data(m_archive, bytes.data(), static_cast<size_t>(bytes.size()));
        TRY(check(taken <= 0 ? ARCHIVE_FATAL : ARCHIVE_OK));
        bytes = bytes.sliced(static_cast<qsizetype>(taken));
    }
    return {};
}

Result<void> ZipWriter::finish()
{
    return check(archive_write_close(m_archive));
}

} // namespace tramyte::sync
