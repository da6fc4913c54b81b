// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/attachments.h"
#include "core/forms/questiontype.h"
#include "core/forms/sheet.h"

#include <QSet>

namespace axw::forms {

/// Reads the rows of the sheet 'survey' into a form whose settings, lists and dimensions are there already.
class SurveyReader
{
public:
    SurveyReader(const Sheet &sheet, Form &form, const Attachments &attachments, Problems &problems)
        : m_sheet(sheet), m_form(form), m_attachments(attachments), m_problems(problems)
    {
    }

    void run();

private:
    /// A group or repeat that is not closed yet, or the form itself.
    struct Open
    {
        int node = -1;
        QHash<QString, int> rowOf; ///< names of what stands directly in it
        QHash<QString, QString> lowerCase;
    };

    void readRow(const files::SheetRow &row);
    void end(const files::SheetRow &row, Type type);
    void close(int node);

    Node nodeIn(const files::SheetRow &row, const QString &typeText);
    void readScoring(const files::SheetRow &row, Node &node);
    bool checkType(const files::SheetRow &row, const QString &typeText, const TypeWords &words);
    void checkName(const files::SheetRow &row, Node &node);
    void checkQuestion(const files::SheetRow &row, const Node &node, bool fromFile);
    void readList(const files::SheetRow &row, Node &node);
    void readFileList(const files::SheetRow &row, Node &node);
    void checkList(const files::SheetRow &row, const Node &node);
    void addOther(const files::SheetRow &row, const Node &node);
    void readPulledFiles(const files::SheetRow &row);
    void readTable(const files::SheetRow &row);
    /// The bytes of a file the form names, kept with the form; tells why when there are none.
    const QByteArray *fileNamed(const files::SheetRow &row, const QString &column, const QString &file);

    int add(Node node);
    /// Null when there is none. A form may have as many lists as questions, so this is no search.
    ChoiceList *list(const QString &name);
    void addList(ChoiceList list);
    /// A guess for a sentence; none once there are more problems than are listed.
    QString meant(const QString &word, const QStringList &among) const;
    void error(const files::SheetRow &row, const QString &column, const QString &why);
    void warning(const files::SheetRow &row, const QString &column, const QString &why);

    const Sheet &m_sheet;
    Form &m_form;
    const Attachments &m_attachments;
    Problems &m_problems;
    std::vector<Open> m_open;
    QHash<QString, int> m_repeats; ///< their names are unique in the whole form
    QSet<QString> m_listsTold;
    QHash<QString, size_t> m_listAt;
    QSet<QString> m_dimensions; ///< their keys
};

} // namespace axw::forms
