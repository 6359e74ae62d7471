package org.heshi.search;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Set;

/**
 * Spares a model what nobody asks for. It tells a meaning for each piece of a text, and only that of the first is used, which gathers all
 * others'. So its last layer looks at all of them still, but is computed for the first: a fifth of the work less, and of the time of a question.
 */
final class FirstPiece {

    private static final String ALL = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";
    private static final String ALL_IN_STEPS = ALL + "_quantized";
    /** What is asked of the others, and what the answer is added to. */
    private static final Set<String> USES = Set.of("/encoder/layer.3/attention/self/query/MatMul_quant", "/encoder/layer.3/attention/output/Add");
    private static final String FIRST = "first";

    private FirstPiece() {}

    /** The same model, telling the meaning of the first piece only. */
    static byte[] of(byte[] model) {
        try {
            var changed = ModelProto.parseFrom(model).toBuilder();
            var graph = changed.getGraphBuilder();
            var nodes = graph.getNodeList();
            graph.clearNode().addInitializer(TensorProto.newBuilder().setName(FIRST).setDataType(TensorProto.DataType.INT64_VALUE).addDims(1).addInt64Data(0));
            for (var node : nodes) {
                if (USES.contains(node.getName())) {
                    List.of(ALL, ALL_IN_STEPS).stream().filter(node.getInputList()::contains).map(FirstPiece::first).forEach(graph::addNode);
                    graph.addNode(ofFirst(node));
                } else {
                    graph.addNode(node);
                }
            }
            if (graph.getNodeCount() != nodes.size() + USES.size()) {
                throw new IllegalStateException("The model of meaning is not the one that is known here");
            }
            return changed.build().toByteArray();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("The model of meaning cannot be read", e);
        }
    }

    private static NodeProto first(String all) {
        var pieces = AttributeProto.newBuilder().setName("axis").setType(AttributeProto.AttributeType.INT).setI(1);
        return NodeProto.newBuilder().setOpType("Gather").addInput(all).addInput(FIRST).addOutput(name(all)).addAttribute(pieces).build();
    }

    private static NodeProto ofFirst(NodeProto node) {
        var inputs = node.getInputList().stream().map(input -> input.equals(ALL) || input.equals(ALL_IN_STEPS) ? name(input) : input).toList();
        return node.toBuilder().clearInput().addAllInput(inputs).build();
    }

    private static String name(String all) {
        return all + "_" + FIRST;
    }
}
