// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>
#include <QPolygonF>

class QComboBox;
class QPushButton;

namespace axw::clients {

/// A sheet to sign on with a mouse, a pen or a finger.
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(const widgets::Theme &theme, QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    /// Black on white, cut to what was drawn, as PNG that carries `print`, what is signed; empty when nothing was drawn.
    QByteArray png(const QString &print = {}) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;

private:
    void begin(const QPointF &at);
    void lead(const QPointF &to);
    void paintStrokes(QPainter &painter) const;

    const widgets::Theme &m_theme;
    QList<QPolygonF> m_strokes;
};

/// Asks somebody to sign: says what is signed, who signs, and takes the drawing.
class SignatureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `what` is the sentence over the sheet; `people` are offered as the signer.
    SignatureDialog(const widgets::Theme &theme, const QString &what, const QStringList &people, const QString &signer, QWidget *parent);

    QString signer() const;
    QByteArray png(const QString &print) const { return m_pad->png(print); }

private:
    void check();

    SignaturePad *m_pad;
    QComboBox *m_signer;
    QPushButton *m_done;
};

} // namespace axw::clients
