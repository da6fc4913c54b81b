// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/thumbnails.h"

#include "core/workspace/workspace.h"

#include <QImageReader>
#include <QTimer>

#include <cmath>

namespace axw::clients {

Thumbnails::Thumbnails(const store::BlobStore &blobs, int side, double ratio, QObject *parent) :
    QObject(parent), m_blobs(blobs), m_side(side), m_ratio(ratio)
{}

QPixmap Thumbnails::of(const QString &hash)
{
    const auto known = m_pictures.constFind(hash);
    if (known != m_pictures.cend())
        return *known;
    if (!m_wanted.contains(hash)) {
        m_wanted.append(hash);
        if (m_wanted.size() == 1)
            QTimer::singleShot(0, this, &Thumbnails::readNext);
    }
    return {};
}

void Thumbnails::readNext()
{
    const QString hash = m_wanted.takeFirst();
    QImageReader reader(m_blobs.path(hash));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the telephone was held
    const int side = int(std::lround(m_side * m_ratio));
    const QSize full = reader.size();
    if (full.isValid() && (full.width() > side || full.height() > side))
        reader.setScaledSize(full.scaled(side, side, Qt::KeepAspectRatio)); // JPEG is decoded at that size at once
    QPixmap picture = QPixmap::fromImage(reader.read());
    if (!picture.isNull() && (picture.width() > side || picture.height() > side))
        picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(m_ratio);
    m_pictures.insert(hash, picture);
    if (!m_wanted.isEmpty())
        QTimer::singleShot(0, this, &Thumbnails::readNext);
    if (!picture.isNull())
        Q_EMIT ready(hash);
}

} // namespace axw::clients
