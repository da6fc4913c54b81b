// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <zip.h>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

QString systemText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

namespace detail {

struct ZipState
{
    ~ZipState()
    {
        if (archive != nullptr)
            zip_discard(archive);
    }
    zip_t *archive = nullptr;
    QByteArray bytes; // of an archive in memory; libzip only looks at it
    qint64 archiveBytes = 0;
    ZipLimits limits;
    QStringList names;
    QHash<QString, zip_uint64_t> indexes;
    qint64 unpackedBytes = 0;
};

} // namespace detail

namespace {

Result<> readDirectory(detail::ZipState &state)
{
    const zip_int64_t count = zip_get_num_entries(state.archive, 0);
    if (count > state.limits.entries)
        return fail(Error::Kind::Invalid,
                    Words::tr("The archive holds %1 entries; at most %2 are read.").arg(count).arg(state.limits.entries));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(state.archive, zip_uint64_t(i), 0);
        if (raw == nullptr)
            return fail(Error::Kind::Damaged, Words::tr("The archive's directory is damaged."));
        const QString name = QString::fromUtf8(raw);
        if (state.indexes.contains(name))
            return fail(Error::Kind::Damaged, Words::tr("The archive holds two entries named %1.").arg(name));
        state.indexes.insert(name, zip_uint64_t(i));
        if (!name.endsWith(u'/'))
            state.names += name;
    }
    return {};
}

Result<std::shared_ptr<detail::ZipState>> openSource(std::shared_ptr<detail::ZipState> state, zip_source_t *source)
{
    constexpr qint64 emptyArchive = 22; // libzip takes an empty file for an archive of nothing
    if (state->archiveBytes < emptyArchive) {
        zip_source_free(source);
        return fail(Error::Kind::Damaged, Words::tr("This is not a ZIP archive, or it is cut off or damaged."));
    }
    zip_error_t error;
    zip_error_init(&error);
    state->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (state->archive == nullptr) {
        zip_source_free(source);
        const QString detail = systemText(&error);
        zip_error_fini(&error);
        return fail(Error::Kind::Damaged, Words::tr("This is not a ZIP archive, or it is cut off or damaged."), detail);
    }
    zip_error_fini(&error);
    AXW_TRY(readDirectory(*state));
    return state;
}

} // namespace

bool isSafeEntryName(QStringView name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':'))
        return false;
    for (const QChar c : name) {
        if (c.unicode() < 0x20)
            return false;
    }
    const auto parts = name.split(u'/');
    for (const QStringView part : parts) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return false;
    }
    return true;
}

ZipReader::ZipReader(std::shared_ptr<detail::ZipState> state) : m_state(std::move(state)) {}

Result<ZipReader> ZipReader::open(const QString &path, const ZipLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return fail(Error::Kind::Invalid, Words::tr("%1 is a folder, not a file.").arg(path));
    if (!info.isReadable())
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path));
    auto state = std::make_shared<detail::ZipState>();
    state->limits = limits;
    state->archiveBytes = info.size();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
    if (source == nullptr)
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), systemText(&error));
    AXW_TRY_ASSIGN(opened, openSource(std::move(state), source));
    return ZipReader(std::move(opened));
}

Result<ZipReader> ZipReader::open(const QByteArray &bytes, const ZipLimits &limits)
{
    auto state = std::make_shared<detail::ZipState>();
    state->limits = limits;
    state->bytes = bytes;
    state->archiveBytes = bytes.size();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(state->bytes.constData(), zip_uint64_t(state->bytes.size()), 0, &error);
    if (source == nullptr)
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."), systemText(&error));
    AXW_TRY_ASSIGN(opened, openSource(std::move(state), source));
    return ZipReader(std::move(opened));
}

const QStringList &ZipReader::names() const
{
    return m_state->names;
}

bool ZipReader::contains(const QString &name) const
{
    return m_state->indexes.contains(name);
}

qint64 ZipReader::claimedSize(const QString &name) const
{
    const auto found = m_state->indexes.constFind(name);
    zip_stat_t stat;
    if (found == m_state->indexes.cend() || zip_stat_index(m_state->archive, *found, 0, &stat) != 0
        || (stat.valid & ZIP_STAT_SIZE) == 0)
        return 0;
    return qint64(stat.size);
}

Result<std::unique_ptr<ZipEntry>> ZipReader::stream(const QString &name) const
{
    const auto found = m_state->indexes.constFind(name);
    if (found == m_state->indexes.cend())
        return fail(Error::Kind::NotFound, Words::tr("The archive holds no entry named %1.").arg(name));
    zip_stat_t stat;
    if (zip_stat_index(m_state->archive, *found, 0, &stat) != 0)
        return fail(Error::Kind::Damaged, Words::tr("The entry %1 of the archive is damaged.").arg(name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return fail(Error::Kind::Invalid, Words::tr("The archive is encrypted. Save it without a password first."));
    // A packed size larger than the archive would make every ratio look harmless.
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0
                              ? std::min(qint64(stat.comp_size), m_state->archiveBytes)
                              : m_state->archiveBytes;
    zip_file_t *handle = zip_fopen_index(m_state->archive, *found, 0);
    if (handle == nullptr)
        return fail(Error::Kind::Damaged, Words::tr("The entry %1 of the archive is damaged.").arg(name),
                    systemText(zip_get_error(m_state->archive)));
    auto entry = std::make_unique<ZipEntry>(m_state, handle, name, packed);
    entry->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return entry;
}

Result<QByteArray> ZipReader::read(const QString &name) const
{
    AXW_TRY_ASSIGN(entry, stream(name));
    QByteArray content;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 got = entry->read(chunk.data(), chunk.size());
        if (entry->error())
            return fail(*entry->error());
        if (got <= 0)
            return content;
        content.append(chunk.constData(), got);
    }
}

Result<> ZipReader::extract(const QString &name, const QString &path) const
{
    AXW_TRY_ASSIGN(entry, stream(name));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be written.").arg(path), file.errorString());
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 got = entry->read(chunk.data(), chunk.size());
        if (entry->error())
            return fail(*entry->error());
        if (got <= 0)
            break;
        if (file.write(chunk.constData(), got) != got)
            return fail(Error::Kind::Full, Words::tr("There is no room left on the disk for %1.").arg(path), file.errorString());
    }
    if (!file.commit())
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be written.").arg(path), file.errorString());
    return {};
}

ZipEntry::ZipEntry(std::shared_ptr<detail::ZipState> state, void *handle, QString name, qint64 packedBytes)
    : m_state(std::move(state)), m_handle(handle), m_name(std::move(name)), m_packedBytes(packedBytes)
{
}

ZipEntry::~ZipEntry()
{
    zip_fclose(static_cast<zip_file_t *>(m_handle));
}

qint64 ZipEntry::readData(char *data, qint64 maxSize)
{
    if (m_error || maxSize <= 0)
        return m_error ? -1 : 0;
    auto *handle = static_cast<zip_file_t *>(m_handle);
    const zip_int64_t got = zip_fread(handle, data, zip_uint64_t(maxSize));
    if (got < 0) {
        m_error = Error{Error::Kind::Damaged, Words::tr("The entry %1 of the archive is damaged.").arg(m_name),
                        systemText(zip_file_get_error(handle))};
        return -1;
    }
    m_unpackedBytes += got;
    m_state->unpackedBytes += got;
    const ZipLimits &limits = m_state->limits;
    const bool tooLarge = m_unpackedBytes > limits.entryBytes || m_state->unpackedBytes > limits.totalBytes;
    const bool bomb = m_unpackedBytes > limits.ratioFrom
                      && m_unpackedBytes / limits.ratio > std::max<qint64>(m_packedBytes, 1);
    if (tooLarge || bomb) {
        m_error = Error{Error::Kind::Invalid,
                        tooLarge ? Words::tr("The entry %1 of the archive unpacks to more than is allowed (%2 MB).")
                                       .arg(m_name)
                                       .arg(std::min(limits.entryBytes, limits.totalBytes) >> 20)
                                 : Words::tr("The entry %1 of the archive unpacks to more than %2 times its size, as "
                                             "files do that are made to fill a computer. It was not read.")
                                       .arg(m_name)
                                       .arg(limits.ratio),
                        {}};
        return -1;
    }
    return got;
}

} // namespace axw::files
