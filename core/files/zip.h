// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace axw::files {

/// How much an archive may ask of us. A small file that unpacks to gigabytes is refused while it unpacks: what its
/// own directory says about sizes is never believed.
struct ZipLimits
{
    qint64 entryBytes = qint64(512) << 20; ///< one entry, unpacked
    qint64 totalBytes = qint64(2) << 30;   ///< all that one reader unpacks
    qint64 entries = 20000;
    qint64 ratio = 250;                   ///< unpacked to packed, asked of an entry above ratioFrom
    qint64 ratioFrom = qint64(16) << 20;
};

/// True for a relative name that stays inside the folder it is unpacked into, on any system.
bool isSafeEntryName(QStringView name);

namespace detail {
struct ZipState;
}

/// One entry, unpacked while it is read; sequential. When a read fails, `error` says why.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(std::shared_ptr<detail::ZipState> state, void *handle, QString name, qint64 packedBytes);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<detail::ZipState> m_state;
    void *m_handle;
    QString m_name;
    qint64 m_packedBytes;
    qint64 m_unpackedBytes = 0;
    std::optional<Error> m_error;
};

/// Reads a ZIP archive, of a file or of memory. Entries may outlive the reader.
class ZipReader
{
public:
    static Result<ZipReader> open(const QString &path, const ZipLimits &limits = {});
    static Result<ZipReader> open(const QByteArray &bytes, const ZipLimits &limits = {});

    /// In the archive's order; folders (names that end in a slash) are left out.
    const QStringList &names() const;
    bool contains(const QString &name) const;
    /// The unpacked size the archive's directory claims.
    qint64 claimedSize(const QString &name) const;

    Result<QByteArray> read(const QString &name) const;
    Result<std::unique_ptr<ZipEntry>> stream(const QString &name) const;
    /// Unpacks one entry into a new file, whole or not at all.
    Result<> extract(const QString &name, const QString &path) const;

private:
    explicit ZipReader(std::shared_ptr<detail::ZipState> state);
    std::shared_ptr<detail::ZipState> m_state;
};

/// Collects entries and writes them in one go: beside the target, synced, then renamed over it, so that nobody ever
/// sees half an archive. The same entries give the same bytes (no clock is read).
class ZipWriter
{
public:
    enum class Method { Deflated, Stored };

    void add(const QString &name, const QByteArray &content, Method method = Method::Deflated);
    /// The file is read when the archive is written.
    void addFile(const QString &name, const QString &path, Method method = Method::Deflated);

    Result<> write(const QString &path) const;
    Result<QByteArray> bytes() const;

private:
    struct Entry
    {
        QString name;
        QByteArray content;
        QString path;
        Method method = Method::Deflated;
    };
    Result<> fill(void *archive) const;

    std::vector<Entry> m_entries;
};

} // namespace axw::files
