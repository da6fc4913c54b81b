// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/svgicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString path, const QColor &colour) : m_path(std::move(path)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(recoloured());
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"axw-svg"_s; }
    bool isNull() override { return false; }

private:
    /// Qt's SVG knows `currentColor` only as the `color` of the element or of its parents, and Breeze sets it by a
    /// style sheet class; so the word itself is replaced.
    QByteArray recoloured() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", m_colour.name().toLatin1());
    }

    QString m_path;
    QColor m_colour;
};

} // namespace

QIcon svgIcon(const QString &path, const QColor &colour)
{
    return QFile::exists(path) ? QIcon(new SvgIconEngine(path, colour)) : QIcon();
}

} // namespace axw::widgets
