// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planclip.h"

#include "ui/gantt/planstate.h"

#include <QMimeData>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<QMimeData> clipOf(const PlanState &state, const std::vector<int> &rows, const std::vector<PlanColumn> &columns)
{
    const PlanCells cells(state);
    QString plain;
    QString html = u"<table>"_s;
    const auto line = [&](const QStringList &texts, const QString &tag) {
        plain += texts.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &text : texts) {
            QString escaped = text.toHtmlEscaped();
            const auto indent = std::find_if(text.begin(), text.end(), [](QChar each) { return each != u' '; }) - text.begin();
            escaped.replace(0, indent, u"&nbsp;"_s.repeated(int(indent)));
            html += u"<%1>%2</%1>"_s.arg(tag, escaped);
        }
        html += u"</tr>"_s;
    };
    const auto levelOf = [&state](int row) { return state.scene().tasks[size_t(state.rows().taskOf(row))].level; };
    int top = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        top = i == 0 ? levelOf(rows[i]) : std::min(top, levelOf(rows[i]));
    if (rows.size() > 1) {
        QStringList heads;
        for (const PlanColumn column : columns)
            heads << PlanCells::heading(column);
        line(heads, u"th"_s);
    }
    for (const int row : rows) {
        QStringList texts;
        for (const PlanColumn column : columns) {
            QString text = cells.clipText(row, column).replace(u'\t', u' ').replace(u'\n', u' ');
            if (column == PlanColumn::Name)
                text.prepend(QString((levelOf(row) - top) * 2, u' '));
            texts << text;
        }
        line(texts, u"td"_s);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(plain);
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

std::vector<QStringList> tableOf(const QMimeData &mime)
{
    const QString text = mime.text();
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool fresh = true; // nothing of the cell was read yet
    const auto endCell = [&] {
        line << cell;
        cell.clear();
        fresh = true;
    };
    const auto endLine = [&] {
        endCell();
        lines.push_back(std::exchange(line, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar at = text[i];
        if (quoted) {
            if (at != u'"')
                cell += at;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (at == u'"' && fresh) {
            quoted = true;
            fresh = false;
        } else if (at == u'\t') {
            endCell();
        } else if (at == u'\n') {
            endLine();
        } else if (at != u'\r') {
            cell += at;
            fresh = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    const auto isEmpty = [](const QStringList &cells) {
        return std::all_of(cells.begin(), cells.end(), [](const QString &each) { return each.trimmed().isEmpty(); });
    };
    while (!lines.empty() && isEmpty(lines.back()))
        lines.pop_back();
    return lines;
}

} // namespace axw::gantt
