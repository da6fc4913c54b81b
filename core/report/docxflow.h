// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/docxstyles.h"
#include "core/report/officeflow.h"

#include <QHash>

#include <functional>

namespace axw::report::docx {

/// The relation of a picture in the flow: of its points, and with "v" behind it, of its lines.
QString pictureRelation(const QString &item, bool vector = false);
inline constexpr char headerRelation[] = "rIdHeader";
inline constexpr char footerRelation[] = "rIdFooter";

/// A field whose result is written too: readers show it until somebody updates the fields.
void writeField(XmlOut &out, const QString &instruction, const QString &result, const std::function<void()> &look = {});
/// Words as runs take them; line breaks become w:br.
void writeWords(XmlOut &out, const QString &words);

inline constexpr int topMargin = fromMm(24);
inline constexpr int bottomMargin = fromMm(21);
/// Repeated at the top of every page.
bool isHead(const std::vector<Box> &row);
/// A row so long that a page's end may divide it: kept whole it would leave half a page empty.
bool mayBeDivided(const std::vector<Box> &row);

/// Writes word/document.xml.
class DocumentPart final : public Flow
{
public:
    /// `pages`: on which page each heading stands, for the contents; without them these have no numbers.
    explicit DocumentPart(const Document &document, const QHash<int, int> &pages = {});

    void paragraph(const Line &line) override;
    void table(const Grid &grid) override;
    void contents(const std::vector<Line> &lines) override;
    void callout(const Callout &callout) override;
    void pageBreak() override { m_breakBefore = true; }

    /// Closes the part.
    QByteArray take();
    int numberedLists() const { return int(m_numbers.size()); }

private:
    void writeProperties(const Line &line);
    void writeRun(const Line &line, const Run &run);
    void writeRunLook(const Line &line, const Run &run);
    void writeTickBox(const Line &line, const Run &run);
    void writeContent(const Line &line);
    bool writeCaption(const Line &line);
    void writeReference(const Line &line, const Run &run);
    void writePicture(const Image &image);
    void writeCell(const Placed &place, int width, bool goesOn);
    void writeSection();

    const Document &m_document;
    XmlOut m_out;
    bool m_breakBefore = false;
    bool m_inCell = false;
    int m_shapes = 0;
    int m_boxes = 0;
    int m_captions = 0;
    QHash<QString, QString> m_references; ///< bookmarks of captions, by their keys
    QHash<int, int> m_pages;   ///< heading of the document: its page
    QHash<int, int> m_numbers; ///< numbered list of the document: its numbering
};

} // namespace axw::report::docx
