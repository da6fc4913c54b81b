// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace axw::widgets {

/// One row of an inspector: what it is called and what it is. With `open` the value is a link.
struct Fact
{
    QString label;
    QString value;
    Tone tone = Tone::Neutral; ///< anything but Neutral shows the value as a chip
    std::function<void()> open;
};

/// Label and value rows, values selectable and wrapped, for inspectors and summaries. Rows with an empty value show –.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);
    FactList(const Theme &theme, const QList<Fact> &facts, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    int count() const { return m_count; }

private:
    void addFact(const Fact &fact);

    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_count = 0;
};

} // namespace axw::widgets
