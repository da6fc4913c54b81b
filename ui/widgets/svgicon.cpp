// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/svgicon.h"

#include <QFile>
#include <QGuiApplication>
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
    SvgIconEngine(QString small, QString large, const QColor &colour) :
        m_small(std::move(small)), m_large(std::move(large)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Breeze draws with lines of one pixel: the drawing nearest in size has the right weight.
        QSvgRenderer renderer(recoloured(std::max(rect.width(), rect.height()) <= 18 ? m_small : m_large));
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
        // `size` is in the pixels of the device; the drawing is chosen by the size a person sees.
        QPainter painter(&pixmap);
        const double scale = qGuiApp ? qGuiApp->devicePixelRatio() : 1.0;
        painter.scale(scale, scale);
        paint(&painter, QRect(QPoint(), size / scale), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"axw-svg"_s; }
    bool isNull() override { return false; }

private:
    /// Qt's SVG knows `currentColor` only as the `color` of the element or of its parents, and Breeze sets it by a
    /// style sheet class; so the word itself is replaced.
    QByteArray recoloured(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("currentColor", m_colour.name().toLatin1());
    }

    QString m_small;
    QString m_large;
    QColor m_colour;
};

} // namespace

QIcon svgIcon(const QString &small, const QString &large, const QColor &colour)
{
    return QFile::exists(small) ? QIcon(new SvgIconEngine(small, large, colour)) : QIcon();
}

} // namespace axw::widgets
