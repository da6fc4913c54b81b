// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QImage>

namespace axw::diagnosis {

/// A small picture, turned as the telephone was held; null when it cannot be read here.
QImage smallPicture(const QString &path);

/// The table's cells, and pictures as large as their row.
class PhotoDelegate final : public widgets::TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace axw::diagnosis
