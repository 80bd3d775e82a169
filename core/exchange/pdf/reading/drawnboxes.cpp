// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/reading/drawnboxes.h"

#include "core/exchange/pdf/reading/linedboxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <stdexcept>
#include <string>
#include <vector>

namespace Kodeks {

namespace {

/// As PDF has them (ISO 32000-1, 8.3.4).
struct Matrix
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    [[nodiscard]] Matrix within(const Matrix &outer) const
    {
        return {a * outer.a + b * outer.c, a * outer.b + b * outer.d, c * outer.a + d * outer.c,
            c * outer.b + d * outer.d, e * outer.a + f * outer.c + outer.e, e * outer.b + f * outer.d + outer.f};
    }

    [[nodiscard]] QPointF shown(double x, double y) const { return {a * x + c * y + e, b * x + d * y + f}; }
};

/// A part of a path.
struct Outline
{
    double left = 1e9;
    double right = -1e9;
    double low = 1e9;
    double high = -1e9;
    int lines = 0;
    int curves = 0;
    bool slanted = false; ///< one of its lines goes neither up nor across
    bool closed = false;
    QPointF last{};
    std::vector<QLineF> straight{}; ///< its lines that go up or across

    void reach(QPointF point)
    {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        low = std::min(low, point.y());
        high = std::max(high, point.y());
        last = point;
    }

    [[nodiscard]] QRectF place() const { return {left, low, right - left, high - low}; }
};

struct Pen
{
    Matrix matrix;
    bool white = false; ///< what is filled cannot be seen
};

/// Follows the paths of a page's content and of the forms that it draws.
class BoxWalk : public QPDFObjectHandle::ParserCallbacks
{
public:
    BoxWalk(QPDFObjectHandle resources, const Matrix &matrix, int &left, int depth)
        : m_resources(std::move(resources))
        , m_left(left)
        , m_depth(depth)
    {
        m_pen.matrix = matrix;
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (--m_left <= 0)
            terminateParsing();
        if (object.isOperator()) {
            run(object.getOperatorValue());
            m_operands.clear();
        } else if (object.isNumber()) {
            m_operands.push_back(object.getNumericValue());
        } else if (object.isName()) {
            m_name = object.getName();
        }
    }

    void handleEOF() override { }

    struct Mark
    {
        QRectF place;
        bool slanted = false;
    };
    std::vector<QRectF> boxes;
    std::vector<Mark> marks;
    std::vector<QLineF> lines; ///< up or across, that may be borders of boxes

private:
    [[nodiscard]] double number(size_t fromEnd) const
    {
        return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd] : 0;
    }

    void run(const std::string &name)
    {
        if (name == "q" && m_pens.size() < mostPens) {
            m_pens.push_back(m_pen);
        } else if (name == "Q" && !m_pens.empty()) {
            m_pen = m_pens.back();
            m_pens.pop_back();
        } else if (name == "cm") {
            m_pen.matrix
                = Matrix{number(5), number(4), number(3), number(2), number(1), number(0)}.within(m_pen.matrix);
        } else if (name == "g" || name == "rg" || name == "sc" || name == "scn") {
            m_pen.white
                = !m_operands.empty() && std::ranges::all_of(m_operands, [](double part) { return part > 0.95; });
        } else if (name == "k") {
            m_pen.white = std::ranges::all_of(m_operands, [](double part) { return part < 0.05; });
        } else if (name == "Do") {
            drawForm();
        } else if (!runPath(name)) {
            paint(name);
        }
    }

    bool runPath(const std::string &name)
    {
        if (name == "re") {
            rectangle(number(3), number(2), number(1), number(0));
        } else if (name == "m") {
            m_path.emplace_back();
            m_path.back().reach(m_pen.matrix.shown(number(1), number(0)));
        } else if (m_path.empty()) {
            return false;
        } else if (name == "l") {
            line(m_pen.matrix.shown(number(1), number(0)));
        } else if (name == "c" || name == "v" || name == "y") {
            ++m_path.back().curves;
            m_path.back().reach(m_pen.matrix.shown(number(1), number(0)));
        } else if (name == "h") {
            m_path.back().closed = true;
        } else {
            return false;
        }
        return true;
    }

    void line(QPointF to)
    {
        constexpr double straight = 0.5; // points
        Outline &outline = m_path.back();
        const QPointF step = to - outline.last;
        const bool slanted = std::abs(step.x()) > straight && std::abs(step.y()) > straight;
        outline.slanted = outline.slanted || slanted;
        if (!slanted && outline.straight.size() < mostOutlines)
            outline.straight.emplace_back(outline.last, to);
        ++outline.lines;
        outline.reach(to);
    }

    void rectangle(double x, double y, double width, double height)
    {
        m_path.emplace_back();
        m_path.back().reach(m_pen.matrix.shown(x, y));
        for (const QPointF corner : {QPointF(x + width, y), QPointF(x + width, y + height), QPointF(x, y + height)})
            line(m_pen.matrix.shown(corner.x(), corner.y()));
        m_path.back().closed = true;
    }

    void paint(const std::string &name)
    {
        static const std::string strokes = " S s B B* b b* ";
        static const std::string fills = " f F f* B B* b b* ";
        const bool stroked = strokes.find(' ' + name + ' ') != std::string::npos;
        const bool filled = fills.find(' ' + name + ' ') != std::string::npos;
        if (!stroked && !filled && name != "n")
            return;
        for (Outline &outline : m_path) {
            outline.closed = outline.closed || name == "s" || name == "b" || name == "b*" || outline.lines == 4;
            if (boxes.size() + marks.size() < mostOutlines)
                take(outline, stroked, filled && !m_pen.white);
            if (stroked && lines.size() + outline.straight.size() < mostOutlines)
                lines.insert(lines.end(), outline.straight.begin(), outline.straight.end());
        }
        m_path.clear();
    }

    void take(const Outline &outline, bool stroked, bool filled)
    {
        constexpr double smallest = 5; // points
        constexpr double largest = 22;
        const QRectF place = outline.place();
        const double size = std::max(place.width(), place.height());
        if (size > largest || (!stroked && !filled))
            return;
        const bool square = size >= smallest && std::abs(place.width() - place.height()) < 0.15 * size;
        const bool edged = !outline.slanted && outline.curves == 0 && outline.lines >= 3 && outline.closed;
        const bool round = outline.curves >= 4 && outline.lines == 0;
        constexpr double thin = 1.7; // points: a line that is drawn as a bar
        if (filled && !outline.slanted && outline.curves == 0 && lines.size() < mostOutlines
            && std::min(place.width(), place.height()) < thin)
            lines.push_back(place.width() > place.height()
                    ? QLineF(place.left(), place.center().y(), place.right(), place.center().y())
                    : QLineF(place.center().x(), place.top(), place.center().x(), place.bottom()));
        if (square && stroked && !filled && (edged || round))
            boxes.push_back(place);
        else
            marks.push_back({place, outline.slanted || outline.curves > 0});
    }

    void drawForm()
    {
        constexpr int deepest = 3;
        QPDFObjectHandle objects = m_resources.isDictionary() ? m_resources.getKey("/XObject") : QPDFObjectHandle();
        QPDFObjectHandle form = objects.isDictionary() ? objects.getKey(m_name) : QPDFObjectHandle();
        if (m_depth >= deepest || !form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            return;
        Matrix inner;
        if (QPDFObjectHandle matrix = form.getDict().getKey("/Matrix"); matrix.isMatrix()) {
            const QPDFObjectHandle::Matrix own = matrix.getArrayAsMatrix();
            inner = {own.a, own.b, own.c, own.d, own.e, own.f};
        }
        QPDFObjectHandle resources = form.getDict().getKey("/Resources");
        BoxWalk walk(
            resources.isDictionary() ? resources : m_resources, inner.within(m_pen.matrix), m_left, m_depth + 1);
        form.parseAsContents(&walk);
        boxes.insert(boxes.end(), walk.boxes.begin(), walk.boxes.end());
        marks.insert(marks.end(), walk.marks.begin(), walk.marks.end());
        lines.insert(lines.end(), walk.lines.begin(), walk.lines.end());
    }

    static constexpr size_t mostPens = 100;
    static constexpr size_t mostOutlines = 2'000;

    QPDFObjectHandle m_resources;
    Pen m_pen;
    std::vector<Pen> m_pens;
    std::vector<double> m_operands;
    std::string m_name;
    std::vector<Outline> m_path;
    int &m_left; ///< pieces of content that may still be read
    int m_depth;
};

/// Cells for letters stand side by side, and a frame stands round another.
bool isAlone(const QRectF &box, const std::vector<QRectF> &boxes)
{
    constexpr double touching = 1; // point
    return std::ranges::none_of(boxes, [&box](const QRectF &other) {
        const bool level = std::abs(other.center().y() - box.center().y()) < touching;
        const bool beside
            = std::abs(other.left() - box.right()) < touching || std::abs(box.left() - other.right()) < touching;
        const bool around = other != box && other.contains(box);
        return around || (level && beside);
    });
}

/// Something drawn within a box, but for its own frame, borders or ground.
bool isMarkIn(const BoxWalk::Mark &drawn, const QRectF &box)
{
    constexpr double beyond = 2; // points
    const QRectF mark = drawn.place;
    const bool whole = !drawn.slanted && mark.width() > 0.9 * box.width() && mark.height() > 0.9 * box.height();
    const bool within = box.adjusted(-beyond, -beyond, beyond, beyond).contains(mark);
    const double size = std::max(mark.width(), mark.height());
    const double room = drawn.slanted || std::min(mark.width(), mark.height()) > 0.15 * size ? 0 : 0.15 * box.width();
    return within && !whole && size > 0.3 * box.width()
        && box.adjusted(room, room, -room, -room).contains(mark.center());
}

} // namespace

QList<DrawnBox> drawnBoxes(QPDFPageObjectHelper page)
{
    constexpr int mostPieces = 100'000;
    int left = mostPieces;
    BoxWalk walk(page.getAttribute("/Resources", false), {}, left, 0);
    try {
        page.parseContents(&walk);
    } catch (const std::runtime_error &) {
        return {};
    }
    for (const QRectF &box : boxesOfLines(walk.lines)) {
        if (std::ranges::none_of(walk.boxes, [&box](const QRectF &other) { return other.contains(box.center()); }))
            walk.boxes.push_back(box);
    }
    QList<DrawnBox> found;
    for (const QRectF &box : walk.boxes) {
        const auto isSame = [&box](const DrawnBox &other) { return other.place.intersects(box); };
        if (!isAlone(box, walk.boxes) || std::ranges::any_of(found, isSame))
            continue;
        found.append(
            {box, std::ranges::any_of(walk.marks, [&box](const BoxWalk::Mark &mark) { return isMarkIn(mark, box); })});
    }
    return found;
}

} // namespace Kodeks
