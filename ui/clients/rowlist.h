// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/columnform.h"
#include "ui/clients/rowfields.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPushButton>

namespace axw::clients {

/// Short rows of fields below each other, edited where they stand: the people of a visit, certificates, actions. The
/// last row is empty; typing into it adds a row. A row's id is made before it is stored, so nothing moves while a
/// person types.
template<class T>
class RowList : public QWidget
{
public:
    using RowId = decltype(T::id);

    struct Column
    {
        QString title;
        int stretch = 1;
        std::function<QWidget *(RowFields<T> &, QWidget *parent)> make;
    };
    struct Labels
    {
        const char *change; ///< of the edit, QT_TRANSLATE_NOOP("edit", …)
        const char *remove;
        QString removeWords; ///< of the button, for a screen reader and the tool tip
    };

    RowList(const widgets::PageContext &context, const QString &name, std::vector<Column> columns, Labels labels,
            std::function<T()> blank, QWidget *parent) :
        QWidget(parent), m_context(context), m_columns(std::move(columns)), m_labels(std::move(labels)), m_blank(std::move(blank)),
        m_grid(new QGridLayout(this))
    {
        setObjectName(name);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(context.theme.px(6));
        m_grid->setVerticalSpacing(context.theme.px(4));
        int at = 0;
        for (const Column &column : m_columns) {
            auto *title = new widgets::SoftText(context.theme, column.title, widgets::Size::Small, this);
            title->setWordWrap(false);
            m_grid->addWidget(title, 0, at);
            m_grid->setColumnStretch(at++, column.stretch);
        }
    }

    /// Shows these rows; what stays keeps its controls, its focus and what is being typed.
    void setRows(const std::vector<T> &rows)
    {
        const auto missing = [&](const T &row) {
            return std::none_of(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line->id == row.id; });
        };
        // Of the rows that are not stored one stays, the one a person is in; none when a stored row comes back, for the
        // empty row stands last.
        const bool comesBack = std::any_of(rows.begin(), rows.end(), missing);
        const Line *kept = nullptr;
        for (const auto &line : m_lines) {
            if (isOpenDraft(*line) && !(kept && hasFocusIn(*kept)) && (!comesBack || hasFocusIn(*line)))
                kept = line.get();
        }
        std::erase_if(m_lines, [&](const auto &line) {
            const bool stays = line.get() == kept || std::any_of(rows.begin(), rows.end(), [&](const T &row) { return row.id == line->id; });
            if (!stays)
                drop(*line);
            return !stays;
        });
        for (const T &row : rows) {
            if (missing(row))
                insertLine(row.id, std::nullopt);
        }
        for (const auto &line : m_lines)
            line->fields->show();
        if (!kept && !m_context.workspace.isReadOnly()) {
            T draft = m_blank();
            draft.id = RowId::create();
            insertLine(draft.id, draft);
            m_lines.back()->fields->show();
        }
    }

    /// Forgets the rows of the one before, as when another visit is shown.
    void clear()
    {
        for (const auto &line : m_lines)
            drop(*line);
        m_lines.clear();
    }

private:
    struct Line
    {
        RowId id;
        std::optional<T> draft;
        std::unique_ptr<RowFields<T>> fields;
        std::vector<QWidget *> controls;
    };

    std::optional<T> stored(RowId id) const
    {
        return m_context.workspace.clients().template find<T>(id).value_or(std::nullopt);
    }
    bool isOpenDraft(const Line &line) const { return line.draft && !stored(line.id); }

    static bool hasFocusIn(const Line &line)
    {
        return std::any_of(line.controls.begin(), line.controls.end(),
                           [](const QWidget *control) { return control->hasFocus() || control->isAncestorOf(control->window()->focusWidget()); });
    }

    void insertLine(RowId id, std::optional<T> draft)
    {
        auto line = std::make_unique<Line>();
        line->id = id;
        line->draft = std::move(draft);
        Line *held = line.get();
        line->fields = std::make_unique<RowFields<T>>(
            m_context, m_labels.change,
            [this, held]() -> std::optional<T> {
                auto found = stored(held->id);
                return found ? found : held->draft;
            },
            [this](T &row) { return m_context.workspace.clients().put(row); });
        const int at = m_next++;
        int column = 0;
        for (const Column &each : m_columns) {
            QWidget *control = each.make(*line->fields, this);
            if (control->accessibleName().isEmpty())
                control->setAccessibleName(each.title);
            m_grid->addWidget(control, at, column++);
            line->controls.push_back(control);
        }
        auto *remove = new QPushButton(m_context.theme.icon(QStringLiteral("edit-delete")), {}, this);
        remove->setFlat(true);
        remove->setFixedSize(m_context.theme.px(28), m_context.theme.px(28));
        remove->setAccessibleName(m_labels.removeWords);
        remove->setToolTip(m_labels.removeWords);
        remove->setEnabled(!m_context.workspace.isReadOnly());
        line->fields->also([this, held, remove](const T &) { remove->setEnabled(!isOpenDraft(*held) && !m_context.workspace.isReadOnly()); });
        QObject::connect(remove, &QPushButton::clicked, this, [this, held] { removeLine(held->id); });
        m_grid->addWidget(remove, at, column);
        line->controls.push_back(remove);
        for (size_t i = 0; i < line->controls.size(); ++i) {
            QWidget *before = i > 0 ? line->controls[i - 1] : m_lines.empty() ? nullptr : m_lines.back()->controls.back();
            if (before)
                setTabOrder(before, line->controls[i]);
            line->controls[i]->show();
        }
        m_lines.push_back(std::move(line));
    }

    void removeLine(RowId id)
    {
        if (!stored(id))
            return; // the empty last row stays
        const auto done = m_context.workspace.edit(m_labels.remove, [&] { return m_context.workspace.clients().template drop<T>(id); });
        if (!done)
            m_context.prompter.tell(done.error());
    }

    void drop(Line &line)
    {
        line.fields.reset();
        for (QWidget *control : line.controls) {
            control->hide();
            m_grid->removeWidget(control);
            control->deleteLater();
        }
    }

    widgets::PageContext m_context;
    std::vector<Column> m_columns;
    Labels m_labels;
    std::function<T()> m_blank;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Line>> m_lines;
    int m_next = 1;
};

} // namespace axw::clients
