// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#include <unistd.h>
#include <zip.h>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

// 1980-01-01 00:00, the first date ZIP knows: the same content gives the same bytes on any day.
constexpr zip_uint16_t dosDate = (1 << 5) | 1;

/// libzip writes into this source; its buffer is ours at the end.
Result<QByteArray> bufferOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return fail(Error::Kind::Internal, Words::tr("The archive cannot be written."));
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_source_read(source, chunk.data(), zip_uint64_t(chunk.size()));
        if (got < 0) {
            zip_source_close(source);
            return fail(Error::Kind::Internal, Words::tr("The archive cannot be written."));
        }
        if (got == 0)
            break;
        bytes.append(chunk.constData(), qsizetype(got));
    }
    zip_source_close(source);
    return bytes;
}

Error writeError(zip_t *archive)
{
    zip_error_t *error = zip_get_error(archive);
    const bool full = zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) == ENOSPC;
    return Error{full ? Error::Kind::Full : Error::Kind::Io,
                 full ? Words::tr("There is no room left on the disk.") : Words::tr("The archive cannot be written."),
                 QString::fromUtf8(zip_error_strerror(error))};
}

} // namespace

void ZipWriter::add(const QString &name, const QByteArray &content, Method method)
{
    m_entries.push_back({name, content, {}, method});
}

void ZipWriter::addFile(const QString &name, const QString &path, Method method)
{
    m_entries.push_back({name, {}, path, method});
}

Result<> ZipWriter::fill(void *archive) const
{
    auto *zip = static_cast<zip_t *>(archive);
    for (const Entry &entry : m_entries) {
        if (!entry.path.isEmpty() && !QFileInfo(entry.path).isReadable())
            return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(entry.path));
        zip_source_t *source =
            entry.path.isEmpty()
                ? zip_source_buffer(zip, entry.content.constData(), zip_uint64_t(entry.content.size()), 0)
                : zip_source_file(zip, QFile::encodeName(entry.path).constData(), 0, -1);
        const zip_int64_t index =
            source == nullptr ? -1 : zip_file_add(zip, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return fail(writeError(zip));
        }
        zip_set_file_compression(zip, zip_uint64_t(index), entry.method == Method::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(zip, zip_uint64_t(index), 0, dosDate, 0);
    }
    return {};
}

Result<QByteArray> ZipWriter::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target == nullptr)
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."));
    zip_source_keep(target); // zip_close gives back its own reference only
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(target);
        zip_source_free(target);
        return fail(Error::Kind::Internal, Words::tr("The archive cannot be written."));
    }
    auto filled = fill(archive);
    if (filled && zip_close(archive) != 0)
        filled = fail(writeError(archive));
    if (!filled) {
        zip_discard(archive);
        zip_source_free(target);
        return fail(filled.error());
    }
    auto bytes = bufferOf(target);
    zip_source_free(target);
    return bytes;
}

Result<> ZipWriter::write(const QString &path) const
{
    Q_ASSERT(!m_entries.empty());
    const QFileInfo target(path);
    if (target.isDir())
        return fail(Error::Kind::Invalid, Words::tr("%1 is a folder, not a file.").arg(path));
    if (target.exists() && !target.isWritable())
        return fail(Error::Kind::ReadOnly, Words::tr("The file %1 may not be written.").arg(path));
    const QString draft = path + u".part-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(draft).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (archive == nullptr)
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be written.").arg(path));
    auto filled = fill(archive);
    if (filled && zip_close(archive) != 0)
        filled = fail(writeError(archive));
    if (!filled) {
        zip_discard(archive);
        Error error = filled.error();
        if (error.kind == Error::Kind::Io)
            error.sentence = Words::tr("The file %1 cannot be written.").arg(path);
        return fail(std::move(error));
    }
    QFile written(draft);
    const bool synced = written.open(QIODevice::ReadWrite) && fsync(written.handle()) == 0;
    written.close();
    std::error_code failed;
    if (synced)
        std::filesystem::rename(std::filesystem::path(draft.toStdU16String()),
                                std::filesystem::path(path.toStdU16String()), failed);
    if (!synced || failed) {
        written.remove();
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be written.").arg(path),
                    QString::fromStdString(failed.message()));
    }
    return {};
}

} // namespace axw::files
