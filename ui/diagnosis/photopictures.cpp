// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/photopictures.h"

#include "ui/diagnosis/photomodel.h"

#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureSide = 320; ///< pixels; they are kept while the dialog is open

} // namespace

QImage smallPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (full.isValid() && std::max(full.width(), full.height()) > pictureSide)
        reader.setScaledSize(full.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio)); // JPEG is decoded at that size at once
    const QImage image = reader.read();
    return std::max(image.width(), image.height()) > pictureSide ? image.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                                                 : image;
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != PhotoModel::PictureColumn) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(painter, option);
    const QRect room = option.rect.adjusted(m_theme.px(4), m_theme.px(3), -m_theme.px(4), -m_theme.px(4));
    const auto image = index.data(Qt::DecorationRole).value<QImage>();
    if (image.isNull()) {
        m_theme.icon(u"photo"_s).paint(painter, room, Qt::AlignCenter);
    } else {
        QRect area(QPoint(), image.size().scaled(room.size(), Qt::KeepAspectRatio));
        area.moveCenter(room.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(area, image);
    }
    painter->restore();
}

} // namespace axw::diagnosis
