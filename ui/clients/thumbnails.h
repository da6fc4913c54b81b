// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once


#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QStringList>

namespace axw::store {
class BlobStore;
}

namespace axw::clients {

/// Small pictures of attachments, read one after the other while nothing else is to be done.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    /// `side` is the longest side in pixels of the screen.
    Thumbnails(const store::BlobStore &blobs, int side, double ratio, QObject *parent = nullptr);

    /// Null until it was read; ready() tells when. A file that is no picture stays null.
    QPixmap of(const QString &hash);

Q_SIGNALS:
    void ready(const QString &hash);

private:
    void readNext();

    const store::BlobStore &m_blobs;
    int m_side;
    double m_ratio;
    QHash<QString, QPixmap> m_pictures;
    QStringList m_wanted;
};

} // namespace axw::clients
