// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/signaturepad.h"

#include "core/clients/signedvisit.h"

#include "core/base/korean.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QBuffer>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTabletEvent>
#include <QTouchEvent>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

namespace {

constexpr double penWidth = 2.6;
constexpr int padWidth = 560;
constexpr int padHeight = 220;
constexpr int margin = 8;
constexpr double storedScale = 2; ///< so that the print is sharp

QPainterPath pathOf(const QPolygonF &stroke)
{
    QPainterPath path(stroke.front());
    // Through the middles, with the points as handles: a pen's line, not a polygon.
    for (qsizetype i = 1; i + 1 < stroke.size(); ++i)
        path.quadTo(stroke[i], (stroke[i] + stroke[i + 1]) / 2);
    path.lineTo(stroke.back() + (stroke.size() == 1 ? QPointF(0.1, 0) : QPointF()));
    return path;
}

} // namespace

SignaturePad::SignaturePad(const widgets::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setMinimumSize(theme.px(320), theme.px(140));
    setAccessibleName(tr("Sheet to sign on"));
}

QSize SignaturePad::sizeHint() const
{
    return {m_theme.px(padWidth), m_theme.px(padHeight)};
}

void SignaturePad::clear()
{
    m_strokes.clear();
    update();
    Q_EMIT changed();
}

QByteArray SignaturePad::png(const QString &print) const
{
    if (isEmpty())
        return {};
    QRectF drawn;
    for (const QPolygonF &stroke : m_strokes)
        drawn |= stroke.boundingRect().adjusted(-1, -1, 1, 1);
    drawn.adjust(-margin, -margin, margin, margin);
    QImage image((drawn.size() * storedScale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(storedScale, storedScale);
    painter.translate(-drawn.topLeft());
    paintStrokes(painter);
    painter.end();
    if (!print.isEmpty())
        image.setText(QString::fromLatin1(visitPrintKey), print);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintStrokes(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &stroke : m_strokes)
        painter.drawPath(pathOf(stroke));
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // paper, in the dark too
    painter.setPen(m_theme.colour(Colour::LineStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(QPen(QColor(Qt::lightGray), 1, Qt::DashLine));
    const int line = height() * 3 / 4;
    painter.drawLine(m_theme.px(24), line, width() - m_theme.px(24), line);
    paintStrokes(painter);
}

void SignaturePad::begin(const QPointF &at)
{
    m_strokes.append(QPolygonF({at}));
    update();
    Q_EMIT changed();
}

void SignaturePad::lead(const QPointF &to)
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.back().append(to);
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        lead(event->position());
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove && event->pressure() > 0)
        lead(event->position());
    event->accept(); // no mouse events of the same stroke beside it
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto *touch = static_cast<QTouchEvent *>(event);
        if (touch->points().isEmpty())
            return true;
        const QEventPoint &finger = touch->points().front(); // the palm comes second
        if (event->type() == QEvent::TouchBegin)
            begin(finger.position());
        else
            lead(finger.position());
        return true;
    }
    default:
        return QWidget::event(event);
    }
}

SignatureDialog::SignatureDialog(const widgets::Theme &theme, const QString &what, const QStringList &people, const QString &signer,
                                 QWidget *parent) :
    QDialog(parent), m_pad(new SignaturePad(theme, this)), m_signer(new QComboBox(this))
{
    setWindowTitle(tr("Signature"));
    setObjectName(u"signature"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(10));
    auto *words = widgets::makeLabel(theme, what, Size::Body, false, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Signed by"), this);
    label->setBuddy(m_signer);
    row->addWidget(label);
    m_signer->setEditable(true);
    m_signer->addItems(people);
    m_signer->setEditText(signer.isEmpty() ? people.value(0) : signer);
    m_signer->setAccessibleName(label->text());
    row->addWidget(m_signer, 1);
    column->addLayout(row);
    column->addWidget(m_pad, 1);
    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(u"signature.clear"_s);
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_done = new QPushButton(tr("Done"), this);
    m_done->setObjectName(u"signature.done"_s);
    widgets::makePrimary(m_done);
    connect(m_done, &QPushButton::clicked, this, [this] {
        widgets::commitComposition();
        accept();
    });
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    connect(m_pad, &SignaturePad::changed, this, &SignatureDialog::check);
    check();
}

QString SignatureDialog::signer() const
{
    return normalLine(m_signer->currentText());
}

void SignatureDialog::check()
{
    m_done->setEnabled(!m_pad->isEmpty());
}

} // namespace axw::clients
