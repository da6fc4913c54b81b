// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zipreplace.h"

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>
#include <memory>

#include <zip.h>

namespace axw::files {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

Result<> replaceEntry(zip_t *archive, const ZipReplacement &each)
{
    const zip_int64_t index = zip_name_locate(archive, each.name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(archive, zip_uint64_t(index), 0, &stat) != 0)
        return fail(Error::Kind::NotFound, Words::tr("The archive holds no entry named %1.").arg(each.name));
    zip_source_t *content = zip_source_buffer(archive, each.content.constData(), zip_uint64_t(each.content.size()), 0);
    if (content == nullptr)
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."));
    if (zip_file_replace(archive, zip_uint64_t(index), content, 0) != 0) {
        zip_source_free(content);
        return fail(Error::Kind::Internal, Words::tr("The archive cannot be written."));
    }
    const bool stored = (stat.valid & ZIP_STAT_COMP_METHOD) != 0 && stat.comp_method == ZIP_CM_STORE;
    zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    if ((stat.valid & ZIP_STAT_MTIME) != 0)
        zip_file_set_mtime(archive, zip_uint64_t(index), stat.mtime, 0);
    return {};
}

} // namespace

Result<QByteArray> zipReplaced(const QByteArray &archive, const std::vector<ZipReplacement> &replacements)
{
    if (replacements.empty())
        return archive;
    const auto broken = [] { return fail(Error::Kind::Internal, Words::tr("The archive cannot be written.")); };
    zip_error_t error;
    zip_error_init(&error);
    // A buffer of its own: libzip 1.7 frees one that is lent to it when entries at the beginning stay as they are.
    void *copy = std::malloc(size_t(archive.size()));
    if (copy == nullptr)
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."));
    std::memcpy(copy, archive.constData(), size_t(archive.size()));
    const std::unique_ptr<zip_source_t, FreeSource> source(zip_source_buffer_create(copy, zip_uint64_t(archive.size()), 1, &error));
    if (!source) {
        std::free(copy);
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."));
    }
    zip_source_keep(source.get()); // closing gives back its own reference only
    std::unique_ptr<zip_t, Discard> zip(zip_open_from_source(source.get(), 0, &error));
    if (!zip) {
        zip_source_free(source.get());
        return fail(Error::Kind::Damaged, Words::tr("This is not a ZIP archive, or it is cut off or damaged."));
    }
    for (const ZipReplacement &each : replacements)
        AXW_TRY(replaceEntry(zip.get(), each));
    if (zip_close(zip.get()) != 0)
        return broken();
    (void)zip.release(); // closed
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source.get(), &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source.get()) != 0)
        return broken();
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source.get(), bytes.data(), stat.size);
    zip_source_close(source.get());
    return got == zip_int64_t(stat.size) ? Result<QByteArray>(bytes) : broken();
}

} // namespace axw::files
